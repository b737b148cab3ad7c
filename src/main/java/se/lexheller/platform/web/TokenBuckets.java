package se.lexheller.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much each network address may ask for: a bucket of tokens that fills by itself. Kept in this node's memory alone and for
 * so many addresses at most; who has been away longest is forgotten first.
 */
final class TokenBuckets {

    private static final int MOST_CLIENTS = 10_000;

    private final double size;
    private final double perSecond;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /** How many tokens there were at a moment. */
    private record Bucket(double tokens, Instant at) {
    }

    /** @param size how many requests may come at once */
    TokenBuckets(int size, int perMinute) {
        this.size = size;
        this.perSecond = perMinute / 60.0;
    }

    /** @return how long it has to wait; zero where it may come in */
    synchronized Duration take(String client, Instant now) {
        Bucket before = buckets.getOrDefault(client, new Bucket(size, now));
        double passed = Math.max(0, Duration.between(before.at(), now).toMillis() / 1000.0);
        double tokens = Math.min(size, before.tokens() + passed * perSecond);
        boolean enough = tokens >= 1;
        buckets.put(client, new Bucket(enough ? tokens - 1 : tokens, now));
        return enough ? Duration.ZERO : Duration.ofMillis((long) Math.ceil((1 - tokens) / perSecond * 1000));
    }

    synchronized int clients() {
        return buckets.size();
    }
}
