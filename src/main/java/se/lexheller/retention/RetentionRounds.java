package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Proposes by night; does what has been approved within minutes. */
@ApplicationScoped
class RetentionRounds {

    private static final Duration PROPOSING = Duration.ofHours(1);
    private static final Duration DISPOSING = Duration.ofMinutes(5);
    private static final int FROM_HOUR = 1;
    private static final int TO_HOUR = 5;

    @Inject
    private ProposalService proposals;
    @Inject
    private DisposalService disposals;
    @Inject
    private Rounds rounds;
    @Inject
    private Clock clock;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PROPOSING, "proposals for disposal", this::byNight);
        rounds.everyPortion(DISPOSING, "disposal", disposals::disposeNext);
    }

    private void byNight() {
        int hour = clock.instant().atZone(SwedishDates.ZONE).getHour();
        if (hour >= FROM_HOUR && hour < TO_HOUR) {
            proposals.proposeAll();
        }
    }
}
