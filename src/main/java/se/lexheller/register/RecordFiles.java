package se.lexheller.register;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.lexheller.shared.JsonParts;

/**
 * Files that belong together, packed as one ZIP with a manifest: whoever gets them can tell by each file's SHA-256 that nothing is
 * missing and nothing has been changed.
 */
public final class RecordFiles {

    static final String MANIFEST = "manifest.json";
    private static final JsonWriterFactory JSON = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final String folder;
    private final Instant packedAt;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param folder that the files lie in inside the ZIP */
    public RecordFiles(String folder, Instant packedAt) {
        this.folder = folder;
        this.packedAt = packedAt;
    }

    public RecordFiles with(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public RecordFiles with(String name, JsonObject content) {
        return with(name, written(content));
    }

    /** @return SHA-256 of the manifest, which names every other file by its own */
    public String seal() {
        return hash(manifest());
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
            add(zip, MANIFEST, manifest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(folder + "/" + name);
        entry.setTimeLocal(LocalDateTime.ofInstant(packedAt, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] manifest() {
        JsonArrayBuilder list = JsonParts.array();
        files.forEach((name, content) -> list.add(JsonParts.object().add("file", name).add("bytes", content.length)
                .add("sha256", hash(content))));
        return written(JsonParts.object().add("package", folder).add("packedAt", packedAt.toString()).add("files", list).build())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String written(JsonObject content) {
        StringWriter text = new StringWriter();
        JSON.createWriter(text).writeObject(content);
        return text.toString();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
