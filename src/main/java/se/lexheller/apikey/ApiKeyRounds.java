package se.lexheller.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every hour which keys soon stop. */
@ApplicationScoped
class ApiKeyRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private Rounds rounds;
    @Inject
    private ApiKeyReminderService reminders;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "keys that soon stop", reminders::remind);
    }
}
