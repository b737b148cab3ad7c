package se.lexheller.mapkeeping;

import java.util.List;

/**
 * A field of an entry and what stands in it, for a reader.
 *
 * @param shown names instead of keys, but for what is always the same (roles, precedence, yes or no), which the page has words for
 */
public record EntryField(MapField field, List<String> shown) {

    public EntryField {
        shown = List.copyOf(shown);
    }

    static EntryField of(MapField field, List<String> values, MapKeys keys) {
        boolean named = field.choice() != null && !field.choice().isFixed();
        return new EntryField(field, named ? values.stream().map(key -> keys.find(field.choice(), key).map(MapKeys.Key::name).orElse(key)).toList() : values);
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
