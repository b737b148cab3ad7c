package se.lexheller.platform.change;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many public changes this node has heard of. Whatever is kept of what is public carries the count of the moment before it
 * was begun to be read, and holds as long as that is still the count: so what was read before a change, and was ready after it,
 * is never taken for what is there now.
 */
@ApplicationScoped
public class ChangeCount {

    /** This node may not have heard of a change: what is begun now can't be kept, and what is kept isn't shown. */
    public static final long UNCERTAIN = -1;

    private final AtomicLong changes = new AtomicLong();
    private final ChangeWatch watch;

    /** For the CDI proxy. */
    protected ChangeCount() {
        this(null);
    }

    @Inject
    ChangeCount(ChangeWatch watch) {
        this.watch = watch;
    }

    /** Before all others who hear of it. */
    void on(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) PublicChange change) {
        changes.incrementAndGet();
    }

    /** @return {@link #UNCERTAIN} where nothing may be kept */
    public long now() {
        return watch.isCurrent() ? changes.get() : UNCERTAIN;
    }

    /** @param then as {@link #now} told */
    public boolean holds(long then) {
        return then != UNCERTAIN && then == now();
    }
}
