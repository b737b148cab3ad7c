package se.lexheller.deviation;

import java.time.Instant;

/**
 * A question to the filer has waited for 3, 10 or 24 days: the filer is reminded.
 *
 * @param days which of the three reminders it is
 */
public record SupplementOverdue(long deviationId, long entryId, int days, Instant at) {
}
