package se.lexheller.mapexchange;

import java.util.List;

/**
 * All that a file says of the map.
 *
 * @param errors what the format itself finds wrong: a column nobody knows, a formula
 */
public record MapFile(List<ImportedRow> rows, List<ImportError> errors) {

    public MapFile {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }
}
