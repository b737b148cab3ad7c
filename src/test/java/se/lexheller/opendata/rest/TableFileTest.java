package se.lexheller.opendata.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.opendata.OpenTable;
import se.lexheller.opendata.OpenWords;
import se.lexheller.platform.AssociationFacts;
import se.lexheller.platform.Settings;
import se.lexheller.shared.JsonParts;

/** Files of all that is public, from rows that need no database. */
class TableFileTest {

    private static final int MANY = 100_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void however_many_rows_there_are_they_are_sent_while_they_are_read(OpenTable.Format format) throws IOException {
        Counting out = new Counting();
        long[] halfWay = {0};
        write(format, out, each -> {
            JsonObject row = row("Rubrik", "x".repeat(2_000));
            for (int i = 0; i < MANY; i++) {
                each.row(row);
                halfWay[0] = i == MANY / 2 ? out.sent : halfWay[0];
            }
        });
        assertThat(halfWay[0]).isBetween(out.sent * 4 / 10, out.sent * 6 / 10);
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        String csv = text(OpenTable.Format.CSV, row("=HYPERLINK(\"x\")", "+1"));
        assertThat(csv).startsWith("\uFEFF").contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("\"'+1\"");
        Map<String, String> workbook = workbook(row("=1+1", "@x <b>&\u0001_x000D_"));
        assertThat(workbook.get("xl/worksheets/sheet1.xml")).contains("=1+1").doesNotContain("<f>").contains("&lt;b&gt;").doesNotContain("\u0001");
        assertThat(workbook.get("xl/worksheets/sheet2.xml")).contains("CC0 1.0").contains("F&#xf6;rbundet").contains("https://lexheller.example/datasets/avvikelser.xlsx");
    }

    @Test
    void codes_are_words_and_lists_are_lines() throws IOException {
        String csv = text(OpenTable.Format.CSV, row("Rubrik", "Text"));
        assertThat(csv).contains("\"Tidsgräns\"").contains("\"AF; FK\"").contains("\"AF\nJa.\n\nFK\nNej.\"");
    }

    @Test
    void json_says_on_what_terms_it_is_given() throws IOException {
        JsonObject file = JsonParts.reader(text(OpenTable.Format.JSON, row("Rubrik", "Text"))).readObject();
        assertThat(file.getString("license")).isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(file.getString("source")).isEqualTo("Förbundet");
        assertThat(file.getJsonArray("items")).hasSize(1);
    }

    @Test
    void a_table_without_rows_is_a_file_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(OpenTable.Format.JSON, out, each -> { });
        assertThat(JsonParts.reader(out.toString(StandardCharsets.UTF_8)).readObject().getJsonArray("items")).isEmpty();
    }

    private interface Rows {
        void each(OpenRows.Each each) throws IOException;
    }

    private static void write(OpenTable.Format format, OutputStream out, Rows rows) throws IOException {
        new TableFile(new OpenRows() {
            @Override
            void each(OpenTable table, Each each) throws IOException {
                rows.each(each);
            }
        }, new OpenWords(), () -> AssociationFacts.of("Förbundet"), settings()).write(OpenTable.CASES, format, out);
    }

    private static Settings settings() {
        return new Settings() {
            @Override
            public URI baseUrl() {
                return URI.create("https://lexheller.example");
            }
        };
    }

    private static String text(OpenTable.Format format, JsonObject row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(format, out, each -> each.row(row));
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> workbook(JsonObject row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(OpenTable.Format.XLSX, out, each -> each.row(row));
        // By its directory, as spreadsheets do: what is streamed tells the sizes of its parts behind them.
        Path file = Files.write(folder.resolve("x.xlsx"), out.toByteArray());
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static JsonObject row(String title, String challenge) {
        return JsonParts.object().add("number", "LH-2026-0001").add("title", title).add("kind", "TIME_LIMIT").add("challenge", challenge)
                .add("answers", JsonParts.array().add(JsonParts.object().add("from", "AF").add("text", "Ja."))
                        .add(JsonParts.object().add("from", "FK").add("text", "Nej.")))
                .add("actors", JsonParts.array().add(JsonParts.object().add("key", "af").add("name", "AF")).add(JsonParts.object().add("key", "fk").add("name", "FK")))
                .build();
    }

    private static final class Counting extends OutputStream {

        private long sent;

        @Override
        public void write(int b) {
            sent++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            sent += length;
        }
    }
}
