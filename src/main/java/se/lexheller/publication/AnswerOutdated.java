package se.lexheller.publication;

import java.time.Instant;

/**
 * Readers of a published case are told that its answer may be out of date. Fired inside the transaction.
 *
 * @param at with the case it names this one warning
 */
public record AnswerOutdated(long deviationId, String slug, Instant at) {
}
