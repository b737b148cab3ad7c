package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every six hours whether somebody has to be told of entries of the map. */
@ApplicationScoped
class ReviewReminderRounds {

    private static final Duration PAUSE = Duration.ofHours(6);

    @Inject
    private Rounds rounds;
    @Inject
    private ReviewReminderService reminders;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "reminders of entries of the map", reminders::remind);
    }
}
