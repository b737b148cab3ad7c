package se.lexheller.incident;

import java.time.Duration;
import java.time.Instant;

/**
 * How the 72 hours stand, computed and never stored.
 *
 * @param deadline when the authority is to be told at the latest
 * @param state    what the hours mean now
 * @param hours    left, or gone since; whole ones
 */
public record IncidentClock(Instant deadline, State state, long hours) {

    /** Running, late, or no matter any more. */
    public enum State {
        RUNNING,
        OVERDUE,
        NOTIFIED,
        NOTIFIED_LATE,
        NOT_NEEDED
    }

    static IncidentClock of(Instant discoveredAt, IncidentDecision decision, Instant notifiedAt, Instant now) {
        Instant deadline = discoveredAt.plus(Incident.TIME_TO_NOTIFY);
        long hours = Math.abs(Duration.between(now, deadline).toHours());
        if (notifiedAt != null) {
            return new IncidentClock(deadline, notifiedAt.isAfter(deadline) ? State.NOTIFIED_LATE : State.NOTIFIED, hours);
        }
        if (decision == IncidentDecision.NOT_NOTIFY) {
            return new IncidentClock(deadline, State.NOT_NEEDED, hours);
        }
        return new IncidentClock(deadline, now.isAfter(deadline) ? State.OVERDUE : State.RUNNING, hours);
    }

    public boolean isOverdue() {
        return state == State.OVERDUE;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
