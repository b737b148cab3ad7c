package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final TokenBuckets buckets = new TokenBuckets(3, 60);

    @Test
    void so_many_may_come_at_once_and_the_next_is_told_how_long_to_wait() {
        take(3, "192.0.2.1");
        assertThat(buckets.take("192.0.2.1", NOON)).isEqualTo(Duration.ofSeconds(1));
        assertThat(buckets.take("192.0.2.1", NOON.plusMillis(400))).isEqualTo(Duration.ofMillis(600));
        assertThat(buckets.take("192.0.2.1", NOON.plusSeconds(1))).isZero();
    }

    @Test
    void it_never_holds_more_than_it_can() {
        take(1, "192.0.2.1");
        Instant later = NOON.plus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("192.0.2.1", later)).isZero();
        }
        assertThat(buckets.take("192.0.2.1", later)).isPositive();
    }

    @Test
    void one_address_takes_nothing_from_another() {
        take(3, "192.0.2.1");
        assertThat(buckets.take("192.0.2.2", NOON)).isZero();
    }

    @Test
    void a_clock_that_is_set_back_gives_nothing_away() {
        take(3, "192.0.2.1");
        assertThat(buckets.take("192.0.2.1", NOON.minusSeconds(3600))).isPositive();
    }

    @Test
    void memory_is_bounded_and_whoever_was_away_longest_is_forgotten() {
        take(3, "192.0.2.1");
        Instant later = NOON.plusMillis(1);
        for (int i = 0; i < 10_000; i++) {
            buckets.take("10.0." + i / 256 + "." + i % 256, later);
        }
        assertThat(buckets.clients()).isBetween(9_000, 10_000);
        assertThat(buckets.take("192.0.2.1", later)).as("as if it had never been here").isZero();
        assertThat(buckets.take("192.0.2.1", later)).isZero();
    }

    private void take(int times, String client) {
        for (int i = 0; i < times; i++) {
            assertThat(buckets.take(client, NOON)).isZero();
        }
    }
}
