package se.lexheller.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Opens pages again and again, one visitor at a time, and writes what they took to {@code target/bench}. */
final class PageFigures {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 3;
    private static final int REQUESTS_A_ROUND = 40;

    private final Map<String, Visitor> pages = new LinkedHashMap<>();

    void add(Visitor visitor, String path) {
        pages.put(path, visitor);
    }

    /** @param file its name without the ending */
    void measure(String file, String title) throws IOException, InterruptedException {
        StringBuilder report = new StringBuilder("""
                # %s

                One visitor at a time, milliseconds; %d rounds of %d requests after %d to warm up.

                | page | p50 | p95 | p99 | p95 by round |
                |---|---|---|---|---|
                """.formatted(title, ROUNDS, REQUESTS_A_ROUND, WARM_UP));
        for (Map.Entry<String, Visitor> page : pages.entrySet()) {
            String row = row(measured(page.getKey(), page.getValue()));
            System.out.print(row);
            report.append(row);
        }
        Path written = Path.of("target", "bench", file + ".md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report);
    }

    private static Measurement measured(String path, Visitor visitor) throws IOException, InterruptedException {
        visitor.measure(path, WARM_UP);
        List<Histogram> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(visitor.measure(path, REQUESTS_A_ROUND));
        }
        return new Measurement(path, rounds);
    }

    private static String row(Measurement m) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f–%.1f |%n", m.page(), m.milliseconds(50), m.milliseconds(95),
                m.milliseconds(99), m.spread()[0], m.spread()[1]);
    }
}
