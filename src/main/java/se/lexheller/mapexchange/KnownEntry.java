package se.lexheller.mapexchange;

import se.lexheller.coordinationmap.MapEntryKind;

/**
 * An entry that the map has, also where no version of it counts any more.
 *
 * @param slug   null for what has no page of its own
 * @param keeper slug of the member that keeps it, null where the association does
 */
record KnownEntry(long id, String uuid, MapEntryKind kind, String slug, String keeper) {
}
