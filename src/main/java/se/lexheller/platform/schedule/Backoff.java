package se.lexheller.platform.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait after the first, second … failure to send something; after the last one there is no further try. */
public final class Backoff {

    public static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(12));

    private Backoff() {
    }

    /** @param failures so far; @return when to try again, empty where it is given up */
    public static Optional<Instant> next(int failures, Instant now) {
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(now.plus(PAUSES.get(failures - 1)));
    }
}
