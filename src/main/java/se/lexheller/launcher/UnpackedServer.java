package se.lexheller.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder into which the server unpacks its two hundred megabytes. They are used again at the next start, unless
 * they are another version's or a start that was cut short left half of them.
 */
final class UnpackedServer {

    private final Path jar;
    private final Path folder;
    private final Path mark;

    UnpackedServer(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
        mark = folder.resolveSibling(folder.getFileName() + ".of");
    }

    /** The folder, with all of this version in it or with nothing. */
    Path prepare() {
        try {
            if (!Files.exists(mark) || !Files.readString(mark).equals(version())) {
                empty();
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", folder, e.getMessage());
        }
    }

    void keep() {
        try {
            Files.writeString(mark, version());
        } catch (IOException e) {
            throw new LaunchFailure("failure.folder", mark, e.getMessage());
        }
    }

    private String version() throws IOException {
        return Files.size(jar) + " " + Files.getLastModifiedTime(jar);
    }

    private void empty() throws IOException {
        Files.deleteIfExists(mark);
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(UnpackedServer::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
