package se.lexheller.deviation;

import java.time.Instant;

/**
 * A step of the case as its filer is told: never who took it.
 *
 * @param state  the state it led to
 * @param reason only where it is meant for the filer, else empty
 */
public record TimelineRow(DeviationState state, Instant at, String reason) {

    /** As the history keeps it: a motive of the association's own and a question, which stands in the conversation, are left out. */
    public TimelineRow(String state, Instant at, String reason) {
        this(DeviationState.valueOf(state), at, reason);
    }

    public TimelineRow {
        reason = reason != null && (state == DeviationState.REJECTED || state == DeviationState.WITHDRAWN) ? reason : "";
    }
}
