package se.lexheller.publication;

import java.time.Instant;

/**
 * A text for the public has been handed over to be reviewed by a second person. Fired inside the transaction.
 *
 * @param writtenById account of who last changed the text, and so can't review it
 * @param at          with the case it names this one handing over
 */
public record ReviewWanted(long deviationId, long writtenById, Instant at) {
}
