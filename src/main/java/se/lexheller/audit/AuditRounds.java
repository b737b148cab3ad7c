package se.lexheller.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Goes through the chain once a day, as early in the night as a node is awake, and leaves its head in the log. */
@ApplicationScoped
class AuditRounds {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Inject
    private Rounds rounds;
    @Inject
    private ChainChecks checks;
    @Inject
    private ChainCheckSteps steps;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "check of the audit trail", this::check);
    }

    private void check() {
        Instant now = clock.instant();
        long id = steps.beginNight(dates.day(now), now);
        if (id != 0) {
            checks.run(id);
        }
    }
}
