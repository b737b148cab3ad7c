package se.lexheller.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import se.lexheller.calendar.SwedishDates;

class RecordFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void the_manifest_names_every_file_by_its_hash() throws Exception {
        RecordFiles files = new RecordFiles("LH-2026-0001", NOW).with("arende.html", "<p>å</p>").with("historik.json", "{}");
        Map<String, byte[]> unpacked = unpacked(files.zip());
        assertThat(unpacked.keySet()).containsExactly("LH-2026-0001/arende.html", "LH-2026-0001/historik.json", "LH-2026-0001/manifest.json");
        JsonObject manifest = Json.createReader(new ByteArrayInputStream(unpacked.get("LH-2026-0001/manifest.json"))).readObject();
        assertThat(manifest.getJsonArray("files")).hasSize(2);
        for (JsonObject file : manifest.getJsonArray("files").getValuesAs(JsonObject.class)) {
            byte[] content = unpacked.get("LH-2026-0001/" + file.getString("file"));
            assertThat(file.getString("sha256")).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(file.getInt("bytes")).isEqualTo(content.length);
        }
    }

    @Test
    void the_same_files_make_the_same_package() {
        assertThat(new RecordFiles("a", NOW).with("b", "c").zip()).isEqualTo(new RecordFiles("a", NOW).with("b", "c").zip());
        assertThat(new RecordFiles("a", NOW).with("b", "c").seal()).isNotEqualTo(new RecordFiles("a", NOW).with("b", "d").seal());
    }

    @Test
    void what_somebody_wrote_stays_text_on_the_page() throws Exception {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("text", "<script>alert(1)</script> & \u0001 å");
        row.put("state", "REJECTED");
        row.put("writtenAt", NOW);
        row.put("fromFiler", true);
        row.put("dueOn", LocalDate.of(2026, 12, 1));
        row.put("reason", null);
        String html = new RecordDocument(new SwedishDates()).html("LH-2026-0001 <i>", "Allt.", List.of(new RecordSection("conversation", List.of(row)),
                new RecordSection("notes", List.of())));
        assertThat(html).contains("&lt;script&gt;", "Avvisad", "2026-11-21 11:00", "<dd>Ja</dd>", "2026-12-01", "Inget finns.")
                .doesNotContain("<script>", "<i>");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void json_tells_what_is_not_there() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", null);
        row.put("number", 3L);
        assertThat(new RecordSection("x", List.of(row)).json()).hasToString("[{\"name\":null,\"number\":3}]");
    }

    static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
