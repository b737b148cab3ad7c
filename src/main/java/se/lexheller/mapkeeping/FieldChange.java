package se.lexheller.mapkeeping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.lexheller.shared.WordChange;
import se.lexheller.shared.Wording;

/**
 * What became of one field between two versions.
 *
 * @param changeshow one wording became the other, word by word; null unless it is a text that both versions have
 */
public record FieldChange(MapField field, EntryField before, EntryField after, List<WordChange> changes) {

    /** @return the fields that differ, in their order */
    static List<FieldChange> between(EntryVersionRow before, EntryVersionRow after) {
        List<FieldChange> changes = new ArrayList<>();
        IntStream.range(0, before.fields().size()).forEach(i -> {
            EntryField old = before.fields().get(i);
            EntryField young = after.fields().get(i);
            if (!old.shown().equals(young.shown())) {
                changes.add(new FieldChange(old.field(), old, young, words(old, young)));
            }
        });
        return changes;
    }

    private static List<WordChange> words(EntryField old, EntryField young) {
        boolean text = old.field().form() == FieldForm.TEXT || old.field().form() == FieldForm.LONG_TEXT;
        return text && !old.isEmpty() && !young.isEmpty() ? Wording.changes(old.shown().get(0), young.shown().get(0)) : null;
    }
}
