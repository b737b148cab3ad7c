package se.lexheller.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lexheller.testing.DebianProgram;

/**
 * Many readers at once, by Debian's wrk: each connection asks anew as soon as it has its answer.
 *
 * @param script  makes the requests; null: the same one again and again
 * @param headers as wrk takes them
 */
record Load(String path, int connections, String script, List<String> headers, List<String> arguments) {

    private static final int THREADS = 2;
    private static final Pattern RESULT = Pattern.compile("RESULT requests=(\\d+) micros=(\\d+) p50=(\\d+) p95=(\\d+) p99=(\\d+) failed=(\\d+)");

    /** What one run found out; times in milliseconds. */
    record Result(double perSecond, double p50, double p95, double p99, long requests, long failed) {
    }

    static Load of(String path, int connections) {
        return new Load(path, connections, null, List.of(), List.of());
    }

    Load by(String name, Object... args) {
        return new Load(path, connections, name, headers, List.of(args).stream().map(String::valueOf).toList());
    }

    Load with(int other) {
        return new Load(path, other, script, headers, arguments);
    }

    Load asking(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new Load(path, connections, script, more, arguments);
    }

    Result run(URI base, int seconds, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(DebianProgram.require("wrk", "wrk").toString(), "-t" + Math.min(THREADS, connections), "-c" + connections,
                "-d" + seconds + "s", "--timeout", "30s", "-s", whole(folder).toString()));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(base.resolve(path).toString());
        command.add("--");
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Matcher found = RESULT.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("wrk says: " + said);
        }
        return result(found);
    }

    private static Result result(Matcher found) {
        long[] values = new long[6];
        for (int i = 0; i < values.length; i++) {
            values[i] = Long.parseLong(found.group(i + 1));
        }
        return new Result(values[0] * 1e6 / values[1], values[2] / 1e3, values[3] / 1e3, values[4] / 1e3, values[0], values[5]);
    }

    /** wrk takes one script. */
    private Path whole(Path folder) throws IOException {
        Path file = folder.resolve((script == null ? "same" : script) + ".lua");
        try (InputStream end = Load.class.getResourceAsStream("done.lua")) {
            Files.copy(end, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (script != null) {
            try (InputStream begin = Load.class.getResourceAsStream(script + ".lua")) {
                Files.write(file, begin.readAllBytes(), StandardOpenOption.APPEND);
            }
        }
        return file;
    }
}
