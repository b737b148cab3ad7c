package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import se.lexheller.mapexchange.ReadSheet.ReadCell;
import se.lexheller.mapexchange.ReadSheet.ReadRow;
import se.lexheller.mapkeeping.MapField;

/** The rows of one sheet of a workbook: the columns are found by their keys, or by their headings where the keys are gone. */
final class SheetRows {

    private final MapPart part;
    private final ReadSheet sheet;
    private final List<ImportedRow> rows;
    private final List<ImportError> errors;
    private final Map<Integer, MapField> fields = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    SheetRows(MapPart part, ReadSheet sheet, List<ImportedRow> rows, List<ImportError> errors) {
        this.part = part;
        this.sheet = sheet;
        this.rows = rows;
        this.errors = errors;
    }

    void read() {
        if (sheet.rows().isEmpty()) {
            return;
        }
        List<ReadRow> heads = sheet.rows().stream().filter(row -> row.number() <= WorkbookWriter.FIRST_ROW && isHead(row)).toList();
        if (heads.isEmpty()) {
            errors.add(ImportError.at(new Place(sheet.name(), "1", ""), "rule.import.no-headings"));
            return;
        }
        heads.forEach(this::learn);
        refuseUnknown(heads.get(0));
        Map<String, String> columns = new HashMap<>();
        fields.forEach((column, field) -> columns.put(field.key(), names.get(column)));
        sheet.rows().stream().filter(row -> row.number() > heads.get(heads.size() - 1).number()).forEach(row -> add(row, columns));
    }

    /** @return whether at least two of its cells name fields of the part */
    private boolean isHead(ReadRow row) {
        return row.cells().values().stream().filter(cell -> field(cell.text()).isPresent()).limit(2).count() == 2;
    }

    private void learn(ReadRow head) {
        head.cells().forEach((column, cell) -> field(cell.text()).ifPresent(field -> {
            boolean elsewhere = fields.entrySet().stream().anyMatch(e -> e.getValue().equals(field) && !e.getKey().equals(column));
            if (elsewhere) {
                errors.add(ImportError.at(new Place(sheet.name(), String.valueOf(head.number()), ReadSheet.letters(column)), "rule.import.column-twice"));
            } else {
                fields.put(column, field);
                names.put(column, ReadSheet.letters(column) + " " + MapWords.heading(part, field));
            }
        }));
    }

    private void refuseUnknown(ReadRow head) {
        head.cells().keySet().stream().filter(column -> !fields.containsKey(column)).forEach(column -> errors.add(ImportError.at(
                new Place(sheet.name(), String.valueOf(head.number()), ReadSheet.letters(column)), "rule.import.unknown-column")));
    }

    private Optional<MapField> field(String head) {
        return PartFields.of(part).stream().filter(f -> f.key().equals(head.strip()) || MapWords.heading(part, f).equalsIgnoreCase(head.strip())).findFirst();
    }

    private void add(ReadRow row, Map<String, String> columns) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Set<Integer> outside = new HashSet<>(row.cells().keySet());
        fields.forEach((column, field) -> {
            outside.remove(column);
            values.put(field.key(), CellText.values(field, text(row.cells(), column)));
        });
        List<ImportError> wrong = new ArrayList<>();
        row.cells().forEach((column, cell) -> {
            if (cell.formula()) {
                wrong.add(ImportError.at(place(row, column), "rule.import.formula"));
            } else if (outside.contains(column)) {
                wrong.add(ImportError.at(place(row, column), "rule.import.outside"));
            }
        });
        errors.addAll(wrong);
        rows.add(new ImportedRow(part, sheet.name(), String.valueOf(row.number()), columns, values));
    }

    private static String text(SortedMap<Integer, ReadCell> cells, int column) {
        ReadCell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }

    private Place place(ReadRow row, int column) {
        return new Place(sheet.name(), String.valueOf(row.number()), names.getOrDefault(column, ReadSheet.letters(column)));
    }
}
