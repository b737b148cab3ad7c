package se.lexheller.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.lexheller.mapexchange.Escapes;
import se.lexheller.opendata.License;
import se.lexheller.opendata.OpenTable;
import se.lexheller.opendata.OpenWords;
import se.lexheller.platform.Association;
import se.lexheller.platform.Settings;
import se.lexheller.shared.CsvLine;
import se.lexheller.shared.JsonParts;

/** Writes tables as files while they are read. */
@ApplicationScoped
public class TableFile {

    /** As many rows of a workbook are kept until they are sent. */
    private static final int FLUSHED = 200;
    /** No spreadsheet shows more in a cell. */
    private static final int LONGEST_CELL = 32_000;
    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDTH = 24;

    private OpenRows rows;
    private OpenWords words;
    private Association association;
    private Settings settings;

    protected TableFile() { // for CDI
    }

    @Inject
    TableFile(OpenRows rows, OpenWords words, Association association, Settings settings) {
        this.rows = rows;
        this.words = words;
        this.association = association;
        this.settings = settings;
    }

    void write(OpenTable table, OpenTable.Format format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(table, out);
            case XLSX -> workbook(table, out);
            default -> json(table, out);
        }
    }

    private void csv(OpenTable table, OutputStream to) throws IOException {
        TableCells cells = new TableCells(table, words);
        Writer out = text(to);
        out.write(CsvLine.BYTE_ORDER_MARK);
        out.write(CsvLine.of(cells.headings().toArray()));
        rows.each(table, row -> out.write(CsvLine.of(cells.of(row).toArray())));
        out.flush();
    }

    private void json(OpenTable table, OutputStream to) throws IOException {
        Writer out = text(to);
        String about = JsonParts.object().add("license", License.CC0).add("source", association.facts().name())
                .add("url", settings.baseUrl() + "/datasets/" + table.file() + ".json").build().toString();
        out.write(about.substring(0, about.length() - 1) + ",\"items\":[");
        String[] between = {"\n"};
        rows.each(table, row -> {
            out.write(between[0] + row);
            between[0] = ",\n";
        });
        out.write("\n]}\n");
        out.flush();
    }

    private static Writer text(OutputStream to) {
        return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    private void workbook(OpenTable table, OutputStream to) throws IOException {
        TableCells cells = new TableCells(table, words);
        try (Workbook workbook = new Workbook(to, "Lex Heller", null)) {
            Worksheet sheet = workbook.newWorksheet(words.swedish("sheet." + table));
            begin(sheet, cells.headings());
            int[] next = {1};
            rows.each(table, row -> {
                if (next[0] < MOST_ROWS) {
                    fill(sheet, next[0]++, cells.of(row));
                    if (next[0] % FLUSHED == 0) {
                        sheet.flush();
                    }
                }
            });
            sheet.finish();
            about(workbook.newWorksheet(words.swedish("sheet.about")), table);
        }
    }

    private static void begin(Worksheet sheet, List<String> headings) throws IOException {
        for (int c = 0; c < headings.size(); c++) {
            sheet.width(c, WIDTH);
            sheet.inlineString(0, c, headings.get(c));
            sheet.style(0, c).bold().format("@").set();
        }
        sheet.freezePane(0, 1);
    }

    /** Each cell is text and formatted as such, so that nothing in it is ever taken for a formula. */
    private static void fill(Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            if (!cell.isEmpty()) {
                sheet.inlineString(row, c, Escapes.put(cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + " …" : cell));
                sheet.style(row, c).format("@").verticalAlignment("top").set();
            }
        }
    }

    private void about(Worksheet sheet, OpenTable table) {
        List<List<String>> told = List.of(List.of(words.swedish("about.source"), association.facts().name()),
                List.of(words.swedish("about.license"), License.NAME + ", " + License.CC0),
                List.of(words.swedish("about.address"), settings.baseUrl() + "/datasets/" + table.file() + ".xlsx"),
                List.of(words.swedish("about.more"), settings.baseUrl() + "/oppna-data"));
        for (int r = 0; r < told.size(); r++) {
            fill(sheet, r, told.get(r));
        }
        sheet.width(0, WIDTH);
    }
}
