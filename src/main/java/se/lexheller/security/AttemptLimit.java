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
 * counts, since the whole staff of a municipality may share one network address. Each time the limit is reached within a day the
 * wait doubles, from 5 minutes to 80: a lock would shut out everybody there.
 */
@ApplicationScoped
@Transactional
public class AttemptLimit {

    static final int MOST = 50;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 4;
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
        return attempts.blockedUntil(hash(client)).map(until -> Duration.between(now, until))
                .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    public void failed(String client) {
        Instant now = clock.instant();
        String hash = hash(client);
        AttemptRepository.Attempts counted = attempts.count(hash, now, now.minus(WINDOW));
        if (counted.failures() % MOST == 0) {
            attempts.block(hash, now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(counted.strikes(), MOST_DOUBLINGS))));
        }
        attempts.forgetBefore(now.minus(KEPT));
    }

    private static String hash(String client) {
        return new Secret(client).hash();
    }
}
