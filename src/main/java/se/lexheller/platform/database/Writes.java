package se.lexheller.platform.database;

import java.util.concurrent.atomic.AtomicLong;

/** How many transactions of this server have written, or at least locked, something and are committed. */
final class Writes {

    private static final AtomicLong COMMITTED = new AtomicLong();

    private Writes() {
    }

    static long soFar() {
        return COMMITTED.get();
    }

    static void committed() {
        COMMITTED.incrementAndGet();
    }
}
