package se.lexheller.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a Chromium, and gets one where there is none; a run without a browser never passes for a tested one. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int INSTALL_MINUTES = 10;

    private Chromium() {
    }

    /**
     * The program to run.
     *
     * @param playwrightsOwn where Playwright would have put its own
     */
    static Path find(Path playwrightsOwn) {
        return onPath().or(() -> existing(playwrightsOwn))
                .or(() -> playwrightInstalls(playwrightsOwn))
                .or(Chromium::packageManagerInstalls)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found and none could be installed. Install one (Debian, Ubuntu: "
                                + "apt-get install chromium) or put google-chrome on the PATH."));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> existing(Path program) {
        return Optional.of(program).filter(Files::isExecutable);
    }

    private static Optional<Path> playwrightInstalls(Path program) {
        run(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI", "install", "--with-deps", "chromium");
        return existing(program);
    }

    private static Optional<Path> packageManagerInstalls() {
        if ("root".equals(System.getProperty("user.name"))) {
            run("sh", "-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium");
        }
        return onPath();
    }

    /** Whether it worked is seen by the program being there. */
    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            System.err.println(command[0] + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
