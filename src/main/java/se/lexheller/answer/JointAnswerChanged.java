package se.lexheller.answer;

import java.time.Instant;

/**
 * A joint answer has a new version, so that each party has to say anew whether it stands behind it. Fired inside the
 * transaction.
 *
 * @param versionNo 1 for the first
 */
public record JointAnswerChanged(long deviationId, int versionNo, Instant at) {
}
