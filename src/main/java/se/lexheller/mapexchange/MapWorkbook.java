package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lexheller.mapexchange.Sheet.Column;
import se.lexheller.mapkeeping.FieldForm;
import se.lexheller.mapkeeping.MapField;

/** The map as a workbook: a sheet a part, and before them one that tells how to fill them in. */
@ApplicationScoped
public class MapWorkbook implements MapFileFormat {

    private static final int NARROW = 14;
    private static final int WIDE = 45;

    @Override
    public boolean fits(byte[] file) {
        boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        boolean old = file.length > 1 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF;
        return zip || old;
    }

    @Override
    public MapFile read(byte[] file) {
        List<ImportedRow> rows = new ArrayList<>();
        List<ImportError> errors = new ArrayList<>();
        boolean any = false;
        for (ReadSheet sheet : WorkbookReader.read(file)) {
            var part = Arrays.stream(MapPart.values()).filter(p -> MapWords.sheet(p).equalsIgnoreCase(sheet.name().strip())).findFirst();
            part.ifPresentOrElse(p -> new SheetRows(p, sheet, rows, errors).read(), () -> {
                if (!isToRead(sheet.name())) {
                    errors.add(ImportError.at(new Place(sheet.name(), "", ""), "rule.import.unknown-sheet"));
                }
            });
            any |= part.isPresent();
        }
        if (!any) {
            throw new UnreadableFile("rule.import.no-sheet");
        }
        return new MapFile(rows, errors);
    }

    /** @return the same bytes for the same map */
    byte[] write(MapSnapshot map) {
        return write(Arrays.stream(MapPart.values()).map(part -> sheet(part, map.rows(part).stream()
                .map(row -> PartFields.of(part).stream().map(field -> CellText.of(field, row.get(field.key()))).toList()).toList())).toList());
    }

    /** @return all sheets without a row */
    byte[] template() {
        return write(Arrays.stream(MapPart.values()).map(part -> sheet(part, List.of())).toList());
    }

    private static byte[] write(List<Sheet> parts) {
        return WorkbookWriter.write(Stream.concat(Stream.of(guide()), parts.stream()).toList(), MapWords.text("workbook.choices"));
    }

    private static boolean isToRead(String sheet) {
        return List.of(MapWords.text("workbook.guide"), MapWords.text("workbook.choices")).contains(sheet);
    }

    private static Sheet sheet(MapPart part, List<List<String>> rows) {
        List<Column> columns = PartFields.of(part).stream().map(field -> new Column(field.key(), MapWords.heading(part, field),
                PartFields.codes(field).stream().map(code -> MapWords.code(field, code)).toList(), width(field))).toList();
        return new Sheet(MapWords.sheet(part), columns, rows);
    }

    private static int width(MapField field) {
        return field.form() == FieldForm.LONG_TEXT || field.longest() >= 200 ? WIDE
                : field.choice() != null && !field.choice().isFixed() || field.longest() > 40 ? WIDE * 2 / 3 : NARROW;
    }

    private static Sheet guide() {
        List<Column> columns = Stream.of("sheet", "column", "needed", "how").map(key -> new Column("", MapWords.text("guide." + key), List.of(),
                key.equals("how") ? 2 * WIDE : WIDE / 2)).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= Integer.parseInt(MapWords.text("guide.lines")); i++) {
            rows.add(List.of("", "", "", MapWords.text("guide.line." + i)));
        }
        for (MapPart part : MapPart.values()) {
            rows.add(List.of(MapWords.sheet(part), "", "", MapWords.about(part)));
            PartFields.of(part).forEach(field -> rows.add(List.of("", MapWords.heading(part, field),
                    field.needed() ? MapWords.text("guide.yes") : "", CellText.guide(part, field))));
        }
        return new Sheet(MapWords.text("workbook.guide"), columns, rows);
    }
}
