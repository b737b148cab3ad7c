package se.lexheller.publication;

import java.time.Instant;

/**
 * A place in a list of cases, the newest first.
 *
 * @param before how many stand before it
 */
record ListMark(int before, Instant publishedAt, long caseId) {
}
