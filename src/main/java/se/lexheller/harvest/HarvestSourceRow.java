package se.lexheller.harvest;

import java.time.Instant;

/**
 * An association that is followed, as the administrator sees it.
 *
 * @param cases      kept of it now
 * @param askedAt    null where it hasn't been yet
 * @param answeredAt when it last was read without trouble; null where it never was
 * @param trouble    of the last time; null where there was none
 */
public record HarvestSourceRow(long id, String name, String address, long cases, Instant askedAt, Instant answeredAt, Trouble trouble, Instant nextAt) {
}
