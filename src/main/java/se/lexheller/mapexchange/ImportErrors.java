package se.lexheller.mapexchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** What is found wrong in a file: one error a place, the first that was found there. */
final class ImportErrors {

    private static final int NO_ROW = 0;

    private final Map<Place, ImportError> found = new LinkedHashMap<>();

    ImportErrors(List<ImportError> byTheFormat) {
        byTheFormat.forEach(this::add);
    }

    /** @param field empty where the whole row is meant */
    void add(ImportedRow row, String field, String key, Object... arguments) {
        add(ImportError.at(row.place(field), key, arguments));
    }

    void add(ImportedRow row, FieldError error) {
        add(new ImportError(row.place(error.field()), error.key(), error.arguments()));
    }

    /** @return whether nothing was wrong in the row */
    boolean attempt(ImportedRow row, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (InvalidInput e) {
            e.errors().forEach(error -> add(row, error));
        } catch (BusinessRuleViolation e) {
            add(row, "", e.key(), e.arguments().toArray());
        }
        return false;
    }

    /** @return as they stand in the file: sheet by sheet, from its first row to its last */
    List<ImportError> inOrder() {
        List<String> sheets = found.keySet().stream().map(Place::sheet).distinct().sorted(Comparator.comparingInt(ImportErrors::position)).toList();
        return found.values().stream().sorted(Comparator.comparingInt((ImportError e) -> sheets.indexOf(e.place().sheet()))
                .thenComparingInt(e -> row(e.place().row()))).toList();
    }

    private void add(ImportError error) {
        found.putIfAbsent(error.place(), error);
    }

    private static int position(String sheet) {
        return Arrays.stream(MapPart.values()).filter(p -> MapWords.sheet(p).equalsIgnoreCase(sheet)).map(Enum::ordinal).findFirst().orElse(-1);
    }

    private static int row(String row) {
        return row.matches("[0-9]{1,9}") ? Integer.parseInt(row) : NO_ROW;
    }
}
