package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;

/** Throws away sign-ins that have been over for a month: when and from what somebody worked is nobody's concern then. */
@ApplicationScoped
class SignInRounds {

    private static final Duration PAUSE = Duration.ofHours(6);

    @Inject
    private Rounds rounds;
    @Inject
    private SignInService signIns;

    void begin(@Observes DatabaseReady ready) {
        rounds.every(PAUSE, "old sign-ins", signIns::removeOld);
    }
}
