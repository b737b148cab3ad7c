package se.lexheller.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import se.lexheller.platform.change.ChangeCount;
import se.lexheller.platform.change.PublicChange;

/**
 * Public pages as they were last made, in this node's memory, up to an eighth of it. All of them are dropped by whatever
 * changes something public, since people change it a few times a day and any page may show it; and at midnight in Sweden,
 * since pages speak of today.
 *
 * <p>A page that was begun before a change may be finished after it: it is never shown then. Readers wait for no lock.
 */
@ApplicationScoped
class KeptPages {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int SHARE_OF_MEMORY = 8;
    private static final int LARGEST = 500_000;
    /** What follows the changes by itself, as the index of the search does, may lag behind for two seconds. */
    private static final Duration UNSETTLED = Duration.ofSeconds(5);
    private static final Duration WHILE_UNSETTLED = Duration.ofSeconds(1);

    private final Cache<String, Kept> pages;
    private final ChangeCount changes;
    private final Clock clock;
    private volatile long settledAt;

    private record Kept(KeptPage page, long changes, long until) {
    }

    /** For the CDI proxy. */
    protected KeptPages() {
        this(null, null, 0);
    }

    @Inject
    KeptPages(ChangeCount changes, Clock clock) {
        this(changes, clock, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    KeptPages(ChangeCount changes, Clock clock, long mostBytes) {
        this.changes = changes;
        this.clock = clock;
        // In the reader's thread: the server's common pool doesn't know this application.
        pages = Caffeine.newBuilder().maximumWeight(mostBytes).weigher((String address, Kept kept) -> address.length() * 2 + kept.page().bytes())
                .executor(Runnable::run).build();
    }

    /** None of them holds any more. */
    void on(@Observes PublicChange change) {
        settledAt = clock.millis() + UNSETTLED.toMillis();
        pages.invalidateAll();
    }

    /** @return null where there is none, or it may not hold any more */
    KeptPage find(String address) {
        Kept kept = pages.getIfPresent(address);
        if (kept == null || !changes.holds(kept.changes()) || kept.until() <= clock.millis()) {
            return null;
        }
        return kept.page();
    }

    /** @return to be asked for before a page is begun, and given to {@link #keep} when it is there */
    long begun() {
        return changes.now();
    }

    void keep(String address, KeptPage page, Duration longest, long begun) {
        Instant now = clock.instant();
        if (changes.holds(begun) && page.bytes() <= LARGEST) {
            Duration kept = now.toEpochMilli() < settledAt ? WHILE_UNSETTLED : longest;
            pages.put(address, new Kept(page, begun, Math.min(now.plus(kept).toEpochMilli(), midnight(now))));
        }
    }

    private static long midnight(Instant now) {
        return now.atZone(SWEDEN).toLocalDate().plusDays(1).atStartOfDay(SWEDEN).toInstant().toEpochMilli();
    }
}
