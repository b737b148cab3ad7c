package se.lexheller.coordinationmap;

import java.time.Instant;

/**
 * What every version of every entry begins with.
 *
 * @param number       of the version, from 1
 * @param recordedById account; null where it came with the reference data
 * @param note         why this version was made, null for the first
 */
public record VersionHead(long entryId, int number, Validity validity, Origin origin, Instant recordedAt, Long recordedById, String note) {

    public VersionHead {
        if (number < 1) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
    }

    /** The first version of an entry. */
    public static VersionHead first(long entryId, Validity validity, Origin origin, Instant now) {
        return new VersionHead(entryId, 1, validity, origin, now, null, null);
    }
}
