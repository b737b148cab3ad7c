package se.lexheller.testing;

import java.util.function.Supplier;

/** Something that is costly to start: one for the whole run, and where it could not start, one failure for all. */
final class Once<T> {

    private final Supplier<T> start;
    private T started;
    private RuntimeException failure;

    Once(Supplier<T> start) {
        this.start = start;
    }

    synchronized T get() {
        if (failure != null) {
            throw new IllegalStateException("Not tried again after the first failure: " + failure.getMessage(), failure);
        }
        if (started == null) {
            try {
                started = start.get();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return started;
    }
}
