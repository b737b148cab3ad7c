package se.lexheller.mapexchange;

import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.mapkeeping.TypedEntry;

/** One version of an entry in a file. */
final class PlannedVersion {

    private final PlannedEntry entry;
    private final ImportedRow row;
    private final Standing standing;
    private final int number;
    private final Map<String, List<String>> told;
    private TypedEntry read;

    /**
     * @param standing the version on the map that it stands for, null where it is a new one
     * @param number   as told, 0 where the next one is meant
     * @param told     the version's own fields, joined with what stands on the map
     */
    PlannedVersion(PlannedEntry entry, ImportedRow row, Standing standing, int number, Map<String, List<String>> told) {
        this.entry = entry;
        this.row = row;
        this.standing = standing;
        this.number = number;
        this.told = told;
    }

    PlannedEntry entry() {
        return entry;
    }

    ImportedRow row() {
        return row;
    }

    Standing standing() {
        return standing;
    }

    int number() {
        return number;
    }

    Map<String, List<String>> told() {
        return told;
    }

    void read(TypedEntry typed) {
        read = typed;
    }

    /** @return null where it stays as it is, or is wrong */
    TypedEntry read() {
        return read;
    }

    /** @return whether a version has to be written */
    boolean changes() {
        return read != null && (standing == null || !agrees(read.values()));
    }

    /** @return the fields as they will stand, null where that isn't known for an error */
    Map<String, List<String>> future() {
        return isSame() ? told : read == null ? null : read.values();
    }

    /** @return null where that isn't known for an error */
    Validity validity() {
        return future() == null ? null : Validities.of(future());
    }

    /** @return whether it says just what the map says, word for word */
    boolean isSame() {
        return standing != null && agrees(told);
    }

    private boolean agrees(Map<String, List<String>> fields) {
        return fields.entrySet().stream().allMatch(e -> e.getValue().equals(standing.values().get(e.getKey())));
    }
}
