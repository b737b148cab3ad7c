package se.lexheller.mapexchange;

import java.util.List;
import java.util.Map;

/**
 * What an import would make of a row of one of the small lists.
 *
 * @param standing null where it is new
 * @param values   every field of the part
 */
record PlannedRow(MapPart part, Standing standing, Map<String, List<String>> values, ImportedRow row) {

    String value(String field) {
        return values.get(field).stream().findFirst().orElse("");
    }

    boolean isNew() {
        return standing == null;
    }

    boolean changes() {
        return standing == null || !standing.values().equals(values);
    }
}
