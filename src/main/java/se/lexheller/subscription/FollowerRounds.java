package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Forgets the addresses that nobody confirmed, and those that have nothing left to follow. */
@ApplicationScoped
class FollowerRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private FollowerService followers;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "followers", followers::removeForgotten);
    }
}
