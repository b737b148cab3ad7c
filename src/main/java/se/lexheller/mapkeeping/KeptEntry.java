package se.lexheller.mapkeeping;

import java.util.List;
import java.util.Optional;

/**
 * An entry as those who keep it see it.
 *
 * @param slug        of an intervention's public page; null for other kinds
 * @param keeperSlug  null where the association keeps it
 * @param versions    the newest first
 * @param counting    number of the last version that counts
 * @param about       what hangs on it, where it is an intervention
 * @param mayChange   whether the reader may change, end and undo
 * @param mayHandOver whether the reader may give the keeping to somebody else
 * @param mayAdd      whether the reader may add to it
 */
public record KeptEntry(KeepingRow row, String slug, String keeperSlug, List<EntryVersionRow> versions, int counting, List<KeepingRow> about,
        boolean mayChange, boolean mayHandOver, boolean mayAdd) {

    /** @return the version that counts last: what the entry says now, or said when it ended */
    public EntryVersionRow current() {
        return version(counting).orElseThrow();
    }

    public int newest() {
        return versions.get(0).number();
    }

    public Optional<EntryVersionRow> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** @return what became of the fields; empty where there are no such versions */
    public Optional<EntryComparison> compare(int before, int after) {
        return version(before).flatMap(old -> version(after).map(young -> new EntryComparison(before, after, FieldChange.between(old, young))));
    }
}
