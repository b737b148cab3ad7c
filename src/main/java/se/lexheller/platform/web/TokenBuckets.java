package se.lexheller.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How much each network address may ask for: a bucket of tokens that fills by itself. Kept in this node's memory alone and for
 * so many addresses at most; who has been away longest is forgotten first. Nobody waits for another address.
 */
final class TokenBuckets {

    private static final int MOST_CLIENTS = 10_000;
    /** Forgotten at once, so that it needn't be done for each newcomer. */
    private static final int FORGOTTEN = MOST_CLIENTS / 10;

    private final double size;
    private final double perSecond;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final AtomicBoolean forgetting = new AtomicBoolean();

    /** How many tokens there were at a moment, and whether one was taken then. */
    private record Bucket(double tokens, Instant at, boolean taken) {
    }

    /** @param size how many requests may come at once */
    TokenBuckets(int size, int perMinute) {
        this.size = size;
        this.perSecond = perMinute / 60.0;
    }

    /** @return how long it has to wait; zero where it may come in */
    Duration take(String client, Instant now) {
        Bucket after = buckets.compute(client, (c, before) -> taken(before, now));
        if (buckets.size() > MOST_CLIENTS && forgetting.compareAndSet(false, true)) {
            forgetTheLongestAway();
            forgetting.set(false);
        }
        return after.taken() ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((1 - after.tokens()) / perSecond * 1000));
    }

    int clients() {
        return buckets.size();
    }

    private Bucket taken(Bucket before, Instant now) {
        double passed = before == null ? 0 : Math.max(0, Duration.between(before.at(), now).toMillis() / 1000.0);
        double tokens = before == null ? size : Math.min(size, before.tokens() + passed * perSecond);
        boolean enough = tokens >= 1;
        return new Bucket(enough ? tokens - 1 : tokens, now, enough);
    }

    private void forgetTheLongestAway() {
        buckets.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparing(Bucket::at)))
                .limit(FORGOTTEN).forEach(entry -> buckets.remove(entry.getKey(), entry.getValue()));
    }
}
