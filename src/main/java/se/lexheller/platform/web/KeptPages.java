package se.lexheller.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import se.lexheller.platform.change.ChangeWatch;
import se.lexheller.platform.change.PublicChange;

/**
 * Public pages as they were last made, in this node's memory, up to an eighth of it. All of them are dropped by whatever
 * changes something public, since people change it a few times a day and any page may show it; and at midnight in Sweden,
 * since pages speak of today.
 *
 * <p>A page that was begun before a change may be finished after it: it carries the number of the changes that there were when
 * it was begun, and is never shown when there have been more. Readers wait for no lock.
 */
@ApplicationScoped
class KeptPages {

    /** What was begun while this node may not have heard of a change can't be kept. */
    private static final long UNCERTAIN = -1;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int SHARE_OF_MEMORY = 8;
    private static final int LARGEST = 500_000;

    private final AtomicLong changes = new AtomicLong();
    private final Cache<String, Kept> pages;
    private final ChangeWatch watch;
    private final Clock clock;

    private record Kept(KeptPage page, long changes, long until) {
    }

    /** For the CDI proxy. */
    protected KeptPages() {
        this(null, null, 0);
    }

    @Inject
    KeptPages(ChangeWatch watch, Clock clock) {
        this(watch, clock, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    KeptPages(ChangeWatch watch, Clock clock, long mostBytes) {
        this.watch = watch;
        this.clock = clock;
        // In the reader's thread: the server's common pool doesn't know this application.
        pages = Caffeine.newBuilder().maximumWeight(mostBytes).weigher((String address, Kept kept) -> address.length() * 2 + kept.page().bytes())
                .executor(Runnable::run).build();
    }

    /** Before all others who hear of it: what they take long for must not keep an old page on show. */
    void on(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) PublicChange change) {
        changes.incrementAndGet();
        pages.invalidateAll();
    }

    /** @return null where there is none, or it may not hold any more */
    KeptPage find(String address) {
        Kept kept = pages.getIfPresent(address);
        if (kept == null || kept.changes() != changes.get() || kept.until() <= clock.millis() || !watch.isCurrent()) {
            return null;
        }
        return kept.page();
    }

    /** @return to be asked for before a page is begun, and given to {@link #keep} when it is there */
    long begun() {
        long now = changes.get();
        return watch.isCurrent() ? now : UNCERTAIN;
    }

    void keep(String address, KeptPage page, Duration longest, long begun) {
        Instant now = clock.instant();
        if (begun == changes.get() && page.bytes() <= LARGEST) {
            pages.put(address, new Kept(page, begun, Math.min(now.plus(longest).toEpochMilli(), midnight(now))));
        }
    }

    private static long midnight(Instant now) {
        return now.atZone(SWEDEN).toLocalDate().plusDays(1).atStartOfDay(SWEDEN).toInstant().toEpochMilli();
    }
}
