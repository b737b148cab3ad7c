package se.lexheller.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a scanner may say without failing the run: one a line, with its reason. */
final class Accepted {

    /**
     * @param what   the scanner's heading
     * @param detail found in what it says of it
     */
    private record Line(Pattern what, Pattern detail) {
    }

    private final List<Line> lines;

    Accepted() {
        try (InputStream in = Accepted.class.getResourceAsStream("accepted.txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", 3)).map(Accepted::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line read(String[] parts) {
        if (parts.length < 3 || parts[2].isBlank()) {
            throw new IllegalStateException("accepted.txt: a line without its reason: " + String.join(" | ", parts));
        }
        return new Line(Pattern.compile(parts[0]), Pattern.compile(parts[1]));
    }

    boolean has(String what, String detail) {
        return lines.stream().anyMatch(line -> line.what().matcher(what).matches() && line.detail().matcher(detail).find());
    }
}
