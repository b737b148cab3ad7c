package se.lexheller.assignment;

import java.time.Instant;

/**
 * A member's assignment has gone from one state to another. Fired inside the transaction.
 *
 * @param unitId null where it is the whole organisation's
 * @param from   null where it has just been sent
 * @param reason as given for the step; null where it needs none
 * @param at     together with the assignment and the new state it names this one step
 */
public record AssignmentMoved(long assignmentId, long deviationId, long organisationId, Long unitId,
                              AssignmentState from, AssignmentState to, String reason, Instant at) {
}
