package se.lexheller.mapexchange;

import java.util.List;

/**
 * What a file would do to the map as it is now, before anybody says yes.
 *
 * @param changes     without what stays as it is
 * @param unchanged   how many things of the file are on the map already, just so
 * @param errors      none: it can be carried out
 * @param fingerprint of the map that it was compared with; it can be carried out only as long as the map is still the same
 */
public record ImportPreview(String fileName, List<Change> changes, long unchanged, List<ImportError> errors, String fingerprint) {

    public long count(ChangeKind kind) {
        return kind == ChangeKind.UNCHANGED ? unchanged : changes.stream().filter(c -> c.kind() == kind).count();
    }

    /** @return whether there is something to carry out, and nothing that hinders it */
    public boolean isPossible() {
        return errors.isEmpty() && !changes.isEmpty();
    }
}
