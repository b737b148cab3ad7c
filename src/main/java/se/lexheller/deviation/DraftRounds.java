package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Throws away drafts that nobody has touched for 30 days, and a week after its link ended what was sent and never confirmed. */
@ApplicationScoped
class DraftRounds {

    private static final Logger LOG = Logger.getLogger(DraftRounds.class.getName());
    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private FilingService filing;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "old drafts", this::removeOld);
    }

    private void removeOld() {
        int gone = filing.removeOld();
        if (gone > 0) {
            LOG.info(() -> gone + " old drafts removed");
        }
    }
}
