package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.List;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** What is found wrong in a file, in the order of finding. */
final class ImportErrors {

    private final List<ImportError> found = new ArrayList<>();

    ImportErrors(List<ImportError> byTheFormat) {
        found.addAll(byTheFormat);
    }

    /** @param field empty where the whole row is meant */
    void add(ImportedRow row, String field, String key, Object... arguments) {
        found.add(ImportError.at(row.place(field), key, arguments));
    }

    void add(ImportedRow row, FieldError error) {
        found.add(new ImportError(row.place(error.field()), error.key(), error.arguments()));
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

    List<ImportError> all() {
        return List.copyOf(found);
    }
}
