package se.lexheller.publication;

import java.util.List;
import se.lexheller.shared.WordChange;
import se.lexheller.shared.Wording;
import se.lexheller.coordinationmap.CitedEntry;

/**
 * Something that an answer cites and that says something else now.
 *
 * @param differences empty where nothing has taken its place, or what has changed is not in the words
 */
public record OutdatedCitation(CitedEntry entry, List<Difference> differences) {

    /**
     * One field of the two versions, word by word.
     *
     * @param field name, detail, amount, days or words
     */
    public record Difference(String field, List<WordChange> changes) {

        /** @return what the cited version says, with what is gone told from what stayed */
        public List<WordChange> before() {
            return changes.stream().filter(change -> !change.isAdded()).toList();
        }

        public List<WordChange> after() {
            return changes.stream().filter(change -> !change.isRemoved()).toList();
        }
    }

    static OutdatedCitation of(CitedEntry entry) {
        return new OutdatedCitation(entry, entry.differences().stream()
                .map(d -> new Difference(d.field(), Wording.changes(d.before(), d.after()))).toList());
    }
}
