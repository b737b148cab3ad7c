package se.lexheller.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is told that time passes. */
public final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public void is(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
