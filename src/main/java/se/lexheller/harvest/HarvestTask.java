package se.lexheller.harvest;

import java.time.Instant;

/**
 * What one round asks another association for, and, when it is done, how far it came.
 *
 * @param etag           of the first page of the changes; null where none is known
 * @param seenUntil      the last change seen; null where nothing has been
 * @param withdrawnUntil the last withdrawal seen
 * @param sweep          whether all is to be read through
 */
record HarvestTask(Long sourceId, String address, String etag, Instant seenUntil, Instant withdrawnUntil, boolean sweep) {
}
