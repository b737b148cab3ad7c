package se.lexheller.mapexchange;

import java.util.List;
import java.util.Map;

/**
 * What stands on the map now: a version that counts, or a row of one of the small lists.
 *
 * @param values every field of the part, in order, with its value or an empty list
 * @param entry  null for a row of a list
 * @param rowId  of the version or row
 * @param number of the version, 0 for a row of a list
 */
record Standing(MapPart part, Map<String, List<String>> values, KnownEntry entry, long rowId, int number) {

    String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
