package se.lexheller.mapexchange;

import java.util.List;
import java.util.Map;

/**
 * What a file says of one thing on the map, whatever the file's format.
 *
 * @param sheet   as the file calls it, for the place of an error
 * @param row     likewise
 * @param columns field to the column as the file calls it; a field that is missing here is told by its own name
 * @param values  field to what stands there: each value by itself, none where it is known to be empty. A field that is missing
 *                says nothing: what the map says already stays
 */
public record ImportedRow(MapPart part, String sheet, String row, Map<String, String> columns, Map<String, List<String>> values) {

    public ImportedRow {
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
    }

    /** @param field empty where the whole row is meant */
    public Place place(String field) {
        return new Place(sheet, row, columns.getOrDefault(field, field));
    }

    /** @return the one value of a field, empty where none is told */
    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
