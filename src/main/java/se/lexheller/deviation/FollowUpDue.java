package se.lexheller.deviation;

import java.time.Instant;

/**
 * An answer has been public for some months: those concerned are asked whether it still happens.
 *
 * @param months 3 or 6
 */
public record FollowUpDue(long deviationId, int months, Instant at) {
}
