package se.lexheller.assignment;

import java.time.Instant;

/**
 * One of those who stand behind a joint answer: a member with a live assignment.
 *
 * @param answer      null until it has answered
 * @param answeredAt  null until then
 * @param answeredBy  account of the handler who wrote the answer; null until then
 * @param reservation null unless it has reserved
 * @param decidedAt   null until it has approved or reserved
 */
public record Party(long assignmentId, long deviationId, long organisationId, String organisation, AssignmentState state,
                    String answer, Instant answeredAt, Long answeredBy, String reservation, Instant decidedAt) {

    public boolean isDecided() {
        return state.isDecided();
    }
}
