package se.lexheller.mapexchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, unpacked in memory. A small file may unpack to more than any machine holds: it is counted while
 * unpacking.
 */
final class Unpacked {

    static final int MOST_PARTS = 1000;
    static final long MOST_BYTES = 60_000_000;
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final Predicate<String> HOLDS_CELLS = name -> name
            .matches("xl/(_rels/workbook\\.xml\\.rels|workbook\\.xml|styles\\.xml|sharedStrings\\.xml|worksheets/[^/]+\\.xml)");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long bytes;

    private Unpacked() {
    }

    /**
     * @return those parts that hold cells, or what is needed to read them
     * @throws UnreadableFile where it is no workbook, is damaged or unpacks to too much
     */
    static Unpacked cellsOf(byte[] file) {
        if (startsWith(file, OLD_EXCEL)) {
            throw new UnreadableFile("rule.import.old-or-locked");
        }
        Unpacked unpacked = startsWith(file, ZIP) ? unpack(file, HOLDS_CELLS) : new Unpacked();
        if (!unpacked.parts.containsKey("xl/workbook.xml")) {
            throw new UnreadableFile("rule.import.no-workbook");
        }
        return unpacked;
    }

    /** @return all parts by name, in their order */
    static Map<String, byte[]> allOf(byte[] file) {
        return unpack(file, name -> true).parts;
    }

    InputStream part(String name) {
        return find(name).orElseThrow(() -> new UnreadableFile("rule.import.damaged"));
    }

    Optional<InputStream> find(String name) {
        return Optional.ofNullable(parts.get(name)).map(ByteArrayInputStream::new);
    }

    /** By way of a file: only a zip's directory at its end tells the truth, and Java reads that from files alone. */
    private static Unpacked unpack(byte[] file, Predicate<String> wanted) {
        try {
            Path path = Files.createTempFile("lexheller", ".zip");
            try {
                Files.write(path, file);
                return unpack(path, wanted);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unpacked unpack(Path path, Predicate<String> wanted) {
        Unpacked unpacked = new Unpacked();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableFile("rule.import.unpacks-to-too-much");
            }
            for (ZipEntry entry : zip.stream().filter(e -> wanted.test(e.getName())).toList()) {
                unpacked.read(entry.getName(), zip.getInputStream(entry));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("rule.import.damaged");
        }
        return unpacked;
    }

    private void read(String name, InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > MOST_BYTES) {
                throw new UnreadableFile("rule.import.unpacks-to-too-much");
            }
            out.write(buffer, 0, read);
        }
        if (parts.put(name, out.toByteArray()) != null) {
            throw new UnreadableFile("rule.import.damaged");
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
