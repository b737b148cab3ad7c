package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every five minutes whether a reminder or a follow-up is due. */
@ApplicationScoped
class ReminderRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    private Rounds rounds;
    @Inject
    private ReminderService reminders;

    void begin(@Observes DatabaseReady ready) {
        rounds.everyPortion(PAUSE, "reminders of questions", reminders::remindOfQuestions);
        rounds.everyPortion(PAUSE, "follow-ups", reminders::startFollowUps);
    }
}
