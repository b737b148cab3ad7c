package se.lexheller.deviation;

import java.time.Instant;

/**
 * What a member's own system may know of a case that it has handed over.
 *
 * @param memberReference null where the member has given no number
 */
public record HandedOverCase(long id, String number, DeviationState state, Instant submittedAt, String memberReference) {
}
