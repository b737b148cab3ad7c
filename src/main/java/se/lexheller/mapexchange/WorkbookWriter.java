package se.lexheller.mapexchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.lexheller.mapexchange.Sheet.Column;

/**
 * Writes sheets as a workbook: the heading first, below it a hidden row of keys, then the rows. Every cell is text and formatted
 * as such, so that what begins with = + - or @ is never taken for a formula, not even after somebody has edited it, and a day
 * stays as it is written. The same sheets give the same bytes.
 */
final class WorkbookWriter {

    static final int FIRST_ROW = 2;
    private static final int SPARE_ROWS = 500;
    private static final String HEADING_COLOUR = "E3ECEB";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private WorkbookWriter() {
    }

    /** @param choicesName of the last sheet, on which the choices stand */
    static byte[] write(List<Sheet> sheets, String choicesName) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Lex Heller", null)) {
            List<Worksheet> made = sheets.stream().map(s -> workbook.newWorksheet(s.name())).toList();
            Choices choices = new Choices(workbook.newWorksheet(choicesName));
            for (int i = 0; i < sheets.size(); i++) {
                fill(made.get(i), sheets.get(i), choices);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutTimes(out.toByteArray());
    }

    private static void fill(Worksheet to, Sheet sheet, Choices choices) {
        int last = FIRST_ROW + sheet.rows().size() + SPARE_ROWS;
        for (int c = 0; c < sheet.columns().size(); c++) {
            Column column = sheet.columns().get(c);
            to.value(0, c, Escapes.put(column.heading()));
            to.value(1, c, column.key());
            to.width(c, column.width());
            to.style(c).format("@").wrapText(true).verticalAlignment("top").set();
            if (!column.choices().isEmpty()) {
                to.range(FIRST_ROW, c, last, c).validateWithList(choices.range(column)).showErrorMessage(false).errorTitle("").error("");
            }
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            fillRow(to, FIRST_ROW + r, sheet.rows().get(r));
        }
        if (!sheet.columns().isEmpty()) {
            to.range(0, 0, 0, sheet.columns().size() - 1).style().bold().wrapText(true).fillColor(HEADING_COLOUR).set();
        }
        to.hideRow(1);
        to.freezePane(1, FIRST_ROW);
    }

    private static void fillRow(Worksheet to, int row, List<String> values) {
        for (int c = 0; c < values.size(); c++) {
            if (!values.get(c).isEmpty()) {
                to.value(row, c, Escapes.put(values.get(c)));
                to.style(row, c).format("@").wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** A list to choose from has to stand in cells: each distinct one in a column of a sheet of its own. */
    private static final class Choices {

        private final Worksheet sheet;
        private final List<List<String>> written = new ArrayList<>();

        Choices(Worksheet sheet) {
            this.sheet = sheet;
        }

        Range range(Column column) {
            List<String> wanted = column.choices();
            int at = written.indexOf(wanted);
            if (at < 0) {
                at = written.size();
                written.add(wanted);
                sheet.value(0, at, Escapes.put(column.heading()));
                sheet.width(at, column.width());
                for (int i = 0; i < wanted.size(); i++) {
                    sheet.value(i + 1, at, Escapes.put(wanted.get(i)));
                }
            }
            return sheet.range(1, at, wanted.size(), at);
        }
    }

    /** The library stamps its parts with the time; the same map must give the same bytes. */
    private static byte[] withoutTimes(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : Unpacked.allOf(file).entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getKey().equals("docProps/core.xml") ? withoutCreation(part.getValue()) : part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] withoutCreation(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8).replaceFirst(CREATED, "").getBytes(StandardCharsets.UTF_8);
    }
}
