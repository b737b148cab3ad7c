package se.lexheller.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/**
 * Opens the pages of filing, workplace and publication again and again on a filled database and writes what they took to
 * {@code target/bench/pages.md}. The goal is 100 ms at the 95th percentile with 10 000 cases; it is read by a person, and no
 * test fails by it, since a busy machine would make it lie.
 */
class PagesBench {

    private static final int CASES = Integer.getInteger("bench.cases", 10_000);
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 3;
    private static final int REQUESTS_A_ROUND = 40;
    private static final long COORDINATOR = 9;
    private static final long HANDLER = 4;

    private final Map<String, Map.Entry<Visitor, String>> pages = new LinkedHashMap<>();

    @Test
    void every_page_of_filing_and_workplace_on_a_filled_database() throws Exception {
        URI base = TestServer.started().base();
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER)) {
            new CaseLoader(database).load(CASES);
            database.createStatement().execute("ANALYZE TABLE deviation, assignment, published_case, published_case_actor");
        }
        collect(base);
        List<Measurement> figures = new ArrayList<>();
        for (Map.Entry<String, Map.Entry<Visitor, String>> page : pages.entrySet()) {
            Measurement m = measure(page.getKey(), page.getValue().getKey(), page.getValue().getValue());
            System.out.printf(Locale.ROOT, "%s: p95 %.1f ms%n", m.page(), m.milliseconds(95));
            figures.add(m);
        }
        write(figures);
    }

    private void collect(URI base) throws IOException, InterruptedException {
        Visitor reader = new Visitor(base);
        Visitor coordinator = Visitor.signedIn(base, COORDINATOR);
        Visitor handler = Visitor.signedIn(base, HANDLER);
        reader.post("/anmal", Map.of("begin", "begin", "beginButton", "begin"));
        for (String step : List.of("", "/handelse", "/konsekvenser-for-den-enskilde", "/konsekvenser-for-aktorer", "/forslag",
                "/inblandade", "/om-dig", "/sammanfattning")) {
            add(reader, "/anmal" + step);
        }
        for (String queue : List.of("att-ta-emot", "komplettering", "hos-medlemmar", "att-enas-om", "att-publicera", "publicerade")) {
            add(coordinator, "/arbetsyta/ko/" + queue);
        }
        add(coordinator, "/arbetsyta");
        add(coordinator, "/arbetsyta/arende/LH-2020-000010");
        add(coordinator, "/arbetsyta/arende/LH-2020-000010/fordelning");
        add(coordinator, "/arbetsyta/arende/LH-2020-000016/svar");
        add(coordinator, "/arbetsyta/arende/LH-2020-000020/publicering");
        add(coordinator, "/arbetsyta/arende/LH-2020-000030/historik");
        add(handler, "/arbetsyta/uppdrag");
        add(reader, "/");
        add(reader, "/avvikelser");
        add(reader, "/avvikelser?sida=300");
        add(reader, "/avvikelser?aktor=3");
        add(reader, "/avvikelser/fall-50");
    }

    private void add(Visitor visitor, String path) {
        pages.put(path, Map.entry(visitor, path));
    }

    private static Measurement measure(String name, Visitor visitor, String path) throws IOException, InterruptedException {
        visitor.measure(path, WARM_UP);
        List<Histogram> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(visitor.measure(path, REQUESTS_A_ROUND));
        }
        return new Measurement(name, rounds);
    }

    private static void write(List<Measurement> figures) throws IOException {
        StringBuilder report = new StringBuilder("""
                # Pages with %d cases in the database

                One visitor at a time, milliseconds; %d rounds of %d requests after %d to warm up.

                | page | p50 | p95 | p99 | p95 by round |
                |---|---|---|---|---|
                """.formatted(CASES, ROUNDS, REQUESTS_A_ROUND, WARM_UP));
        for (Measurement m : figures) {
            report.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f–%.1f |%n", m.page(), m.milliseconds(50),
                    m.milliseconds(95), m.milliseconds(99), m.spread()[0], m.spread()[1]));
        }
        Path file = Path.of("target", "bench", "pages.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
        System.out.println(report);
    }
}
