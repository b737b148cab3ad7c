package se.lexheller.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Figures that stand beside each page of the workplace, such as how many cases wait in each queue: counting them takes the database
 * longer than the page itself. They are counted anew as soon as this server has written anything, so that nobody sees the figure
 * of before what they have just done; what another server has written shows within a second. Who may know a figure is asked before.
 */
@ApplicationScoped
public class FigureMemory {

    private static final long MILLIS = 1_000;

    /** @param until millisecond at which they are too old */
    private record Kept(long writes, long until, Map<List<Object>, Object> figures) {
    }

    private final Clock clock;
    private volatile Kept kept = new Kept(-1, 0, Map.of());

    /** For the CDI proxy. */
    protected FigureMemory() {
        this(null);
    }

    @Inject
    FigureMemory(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param name what is counted, for whom, and whatever else the figure depends on
     * @return the figure, which must never be changed
     */
    @SuppressWarnings("unchecked")
    public <T> T of(List<Object> name, Supplier<T> count) {
        // The writes are looked at before it is counted: what was begun before a write is not taken for what is there after it.
        Map<List<Object>, Object> figures = figures(Writes.soFar());
        T known = (T) figures.get(name);
        if (known == null) {
            known = count.get();
            figures.put(name, known);
        }
        return known;
    }

    private Map<List<Object>, Object> figures(long writes) {
        Kept now = kept;
        long time = clock.millis();
        if (now.writes() != writes || time >= now.until()) {
            now = new Kept(writes, time + MILLIS, new ConcurrentHashMap<>());
            kept = now;
        }
        return now.figures();
    }
}
