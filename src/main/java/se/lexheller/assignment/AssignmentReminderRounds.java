package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every five minutes whether a member has to be reminded. */
@ApplicationScoped
class AssignmentReminderRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    private Rounds rounds;
    @Inject
    private AssignmentReminderService reminders;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(PAUSE, "reminders of coming answers", reminders::remindOfComing);
        rounds.everyPortion(PAUSE, "reminders of overdue answers", reminders::remindOfOverdue);
    }
}
