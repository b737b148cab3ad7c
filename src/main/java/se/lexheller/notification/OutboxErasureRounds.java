package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every hour whose address a mail has kept long enough. */
@ApplicationScoped
class OutboxErasureRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private OutboxErasureService erasure;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(PAUSE, "addresses of old mails", erasure::eraseOld);
    }
}
