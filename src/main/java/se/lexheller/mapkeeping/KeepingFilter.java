package se.lexheller.mapkeeping;

import se.lexheller.coordinationmap.MapEntryKind;

/**
 * Which entries somebody wants to see; null where it doesn't matter.
 *
 * @param words  as typed, in the names
 * @param keeper slug of the member that keeps it; {@link #ASSOCIATION} where none does
 */
public record KeepingFilter(MapEntryKind kind, String words, String keeper) {

    public static final String ASSOCIATION = "forbundet";
    public static final KeepingFilter ALL = new KeepingFilter(null, null, null);
}
