package se.lexheller.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.lexheller.testing.DebianProgram;

/** A program of Debian's, fetched where it isn't there; a run without it never passes for a scan. */
final class Scanner {

    private final String name;

    Scanner(String name) {
        this.name = name;
        DebianProgram.require(name, name);
    }

    /** @param log gets all that it says */
    void run(Duration patience, Path log, String... arguments) {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        start(patience, log, command);
    }

    private static void start(Duration patience, Path log, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            staysHere(command.get(0), builder.environment());
            Process process = builder.redirectOutput(log.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command.get(0) + " did not end in " + patience);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * wapiti looks for news of itself on the web while it starts: whatever isn't this machine gets no answer. sqlmap asks nobody but
     * its target, and would take such a proxy for the way to this machine too.
     */
    private static void staysHere(String name, Map<String, String> environment) {
        environment.keySet().removeIf(variable -> variable.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        if (name.equals("sqlmap")) {
            return;
        }
        for (String variable : List.of("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY")) {
            environment.put(variable, "http://127.0.0.1:9");
        }
        environment.put("no_proxy", "localhost,127.0.0.1");
        environment.put("NO_PROXY", "localhost,127.0.0.1");
    }
}
