package se.lexheller.mapkeeping;

import java.time.Instant;
import java.util.List;
import se.lexheller.coordinationmap.Validity;

/**
 * A version of an entry: what it says, when that holds, and who made it, when and why.
 *
 * @param counts     whether it holds on its days; otherwise a later version has taken its place
 * @param recordedBy null where it came with the reference data
 * @param note       why; null where nobody said
 * @param verified   when it was found right, the first first
 */
public record EntryVersionRow(int number, Validity validity, boolean counts, Instant recordedAt, String recordedBy, String note, List<EntryField> fields,
        List<Verified> verified) {

    /** Somebody has looked at the version and answered for it. */
    public record Verified(Instant at, String account, String organisation) {
    }
}
