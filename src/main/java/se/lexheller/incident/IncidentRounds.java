package se.lexheller.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every five minutes whether an incident's hours run out. */
@ApplicationScoped
class IncidentRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    private Rounds rounds;
    @Inject
    private IncidentReminderService reminders;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(PAUSE, "reminders of incidents", reminders::remindNext);
    }
}
