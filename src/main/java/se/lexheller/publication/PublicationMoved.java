package se.lexheller.publication;

import java.time.Instant;

/**
 * The publication of a case has gone from one state to another. Fired inside the transaction.
 *
 * @param from null where it has just begun
 * @param to   with the case and the time it names this one step; PUBLISHED, CORRECTED and WITHDRAWN are what readers notice
 */
public record PublicationMoved(long deviationId, String slug, PublicationState from, PublicationState to, Instant at) {
}
