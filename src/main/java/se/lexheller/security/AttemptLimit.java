package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.lexheller.shared.Secret;

/**
 * Stops whoever tries many accounts from one place, where the delay of each account alone wouldn't be felt. Only what failed
 * counts, since the whole staff of a municipality may share one network address.
 */
@ApplicationScoped
@Transactional
public class AttemptLimit {

    static final int MOST = 50;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private AttemptRepository attempts;
    @Inject
    private Clock clock;

    /**
     * @param client network address
     * @return how long it has to wait; empty where it needn't
     */
    public Optional<Duration> mustWait(String client) {
        Instant now = clock.instant();
        return attempts.find(hash(client)).filter(a -> a.failures() >= MOST)
                .map(a -> Duration.between(now, a.since().plus(WINDOW))).filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    public void failed(String client) {
        Instant now = clock.instant();
        attempts.count(hash(client), now, now.minus(WINDOW));
        attempts.forgetBefore(now.minus(KEPT));
    }

    private static String hash(String client) {
        return new Secret(client).hash();
    }
}
