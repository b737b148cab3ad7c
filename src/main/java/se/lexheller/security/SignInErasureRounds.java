package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Looks every hour for sign-ins and links that ended long ago. */
@ApplicationScoped
class SignInErasureRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    private SignInErasureService erasure;
    @Inject
    private Rounds rounds;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "ended sign-ins", erasure::removeOld);
    }
}
