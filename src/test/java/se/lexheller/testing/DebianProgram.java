package se.lexheller.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of Debian's, fetched where it isn't there. */
public final class DebianProgram {

    private static final long INSTALLING_MINUTES = 10;

    private DebianProgram() {
    }

    /**
     * @param packaged name of the package that it comes with
     * @throws IllegalStateException where it isn't there and can't be installed
     */
    public static Path require(String name, String packaged) {
        if (find(name) == null && "root".equals(System.getProperty("user.name"))) {
            install(packaged);
        }
        Path found = find(name);
        if (found == null) {
            throw new IllegalStateException("No " + name + " found and it could not be installed (Debian, Ubuntu: apt-get install " + packaged + ")");
        }
        return found;
    }

    private static Path find(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst().orElse(null);
    }

    /** A server that comes with it isn't started: in run level 1 there are none. */
    private static void install(String packaged) {
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c",
                    "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends " + packaged));
            builder.environment().put("RUNLEVEL", "1");
            Process process = builder.inheritIO().start();
            process.getOutputStream().close();
            if (!process.waitFor(INSTALLING_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
