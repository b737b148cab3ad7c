package se.lexheller.platform.logging;

import java.util.Optional;

/** The id of what the current thread works on: it stands in every log line, on error pages and in the response. */
public final class Correlation {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Correlation() {
    }

    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void begin(String id) {
        CURRENT.set(id);
    }

    static void end() {
        CURRENT.remove();
    }
}
