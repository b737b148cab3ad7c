package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When somebody signed in, which links were used and how often a password was wrong is kept for a month at most after it ended. */
@ApplicationScoped
@Transactional
public class SignInErasureService {

    static final Duration KEPT = Duration.ofDays(30);
    static final Duration FAILURES_KEPT = Duration.ofDays(1);

    @Inject
    private SignInErasureRepository traces;
    @Inject
    private Clock clock;

    public void removeOld() {
        Instant now = clock.instant();
        traces.removeEnded(now.minus(KEPT));
        traces.removeFailures(now.minus(FAILURES_KEPT));
    }
}
