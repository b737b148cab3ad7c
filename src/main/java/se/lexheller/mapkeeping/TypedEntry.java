package se.lexheller.mapkeeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Origin;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.coordinationmap.VersionHead;

/** An entry's fields that have been read and found right, ready to become a version ({@link MapFields#read}). */
public final class TypedEntry {

    private final EntryMaking<?> making;
    private final TypedValues values;

    TypedEntry(EntryMaking<?> making, TypedValues values) {
        this.making = making;
        this.values = values;
    }

    public MapEntryKind kind() {
        return making.kind();
    }

    public Validity validity() {
        return values.validity();
    }

    public Origin origin() {
        return values.origin();
    }

    /** @return the row that the field of form ONE points at ({@link MapKeys.Key#id()}), null where it points at nothing */
    public Long reference(String field) {
        return values.id(field);
    }

    /** @return the fields as they would be read back from the version: cleaned, in their order, each with a list */
    public Map<String, List<String>> values() {
        return values.plain();
    }

    /**
     * @param number       of the version, from 1
     * @param recordedById account; null where it came with reference data
     * @param note         why this version was made, null for the first
     * @throws se.lexheller.shared.InvalidInput where the entity's own rule says no, told at the field it concerns
     */
    public EntryVersion version(long entryId, int number, Instant recordedAt, Long recordedById, String note) {
        return making.make(new VersionHead(entryId, number, validity(), origin(), recordedAt, recordedById, note), values);
    }
}
