package se.lexheller.platform.schedule;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that comes again and again. Every node does it: each piece takes its rows under locks of the database, so that two
 * nodes never do the same twice and no node is needed more than another.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    /** The application has to be up before its first round: until then the server refuses to run its work. */
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(500);

    @Resource
    private ManagedScheduledExecutorService executor;
    @Resource
    private ManagedThreadFactory threads;
    private final List<Future<?>> running = new CopyOnWriteArrayList<>();
    private final List<ScheduledExecutorService> own = new CopyOnWriteArrayList<>();

    /**
     * @param pause from the end of one round to the beginning of the next
     * @param name  of the work, for the log
     */
    public void every(Duration pause, String name, Runnable round) {
        running.add(executor.scheduleWithFixedDelay(() -> attempt(name, round), FIRST.toMillis(), pause.toMillis(),
                TimeUnit.MILLISECONDS));
    }

    /**
     * As {@link #every}, for work that is done in portions.
     *
     * @param portion tells whether there was anything to do, so that there may be more
     */
    public void everyPortion(Duration pause, String name, BooleanSupplier portion) {
        every(pause, name, () -> {
            boolean more;
            do {
                more = portion.getAsBoolean();
            } while (more);
        });
    }

    /**
     * As {@link #every}, on a thread of its own, for what can't wait until another round is over; and as soon as the server runs
     * anything, for what readers miss until then.
     */
    public void always(Duration pause, String name, Runnable round) {
        AtomicBoolean begun = new AtomicBoolean();
        for (Duration wait = STEP; wait.compareTo(FIRST) <= 0; wait = wait.plus(STEP)) {
            running.add(executor.schedule(() -> {
                if (begun.compareAndSet(false, true)) {
                    ScheduledExecutorService alone = Executors.newSingleThreadScheduledExecutor(threads);
                    own.add(alone);
                    alone.scheduleWithFixedDelay(() -> attempt(name, round), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            }, wait.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    /** Does it once, as soon as there is a thread. */
    public void soon(String name, Runnable round) {
        executor.submit(() -> attempt(name, round));
    }

    @PreDestroy
    void stop() {
        running.forEach(future -> future.cancel(false));
        own.forEach(ScheduledExecutorService::shutdownNow);
    }

    /** A round that failed must not be the last one. */
    private static void attempt(String name, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "a round of " + name + " failed; the next one tries again");
        }
    }
}
