package se.lexheller.deviation;

import java.time.Instant;

/**
 * A case has gone from one state to another. Fired inside the transaction.
 *
 * @param reason as given for the step; null where it needs none
 * @param at     together with the case and the new state it names this one step
 */
public record CaseMoved(long deviationId, DeviationState from, DeviationState to, String reason, Instant at) {
}
