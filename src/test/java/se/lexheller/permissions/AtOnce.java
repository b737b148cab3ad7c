package se.lexheller.permissions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several of those who try a page do it at the same time, and each says what was wrong into its own list. */
final class AtOnce {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final ThreadLocal<List<String>> WRONG = ThreadLocal.withInitial(ArrayList::new);

    private AtOnce() {
    }

    /** @param wrong where {@link #wrong} of what is done goes */
    static Future<?> started(List<String> wrong, Runnable deed) {
        return POOL.submit(() -> {
            WRONG.set(wrong);
            deed.run();
        });
    }

    static void await(List<Future<?>> running) {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static void wrong(String what) {
        WRONG.get().add(what);
    }

    static void end() {
        POOL.shutdown();
    }
}
