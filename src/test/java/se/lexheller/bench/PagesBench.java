package se.lexheller.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
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
    private static final long COORDINATOR = 9;
    private static final long HANDLER = 4;

    private final PageFigures pages = new PageFigures();

    @Test
    void every_page_of_filing_and_workplace_on_a_filled_database() throws Exception {
        URI base = TestServer.started().base();
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER)) {
            new CaseLoader(database).load(CASES);
            database.createStatement().execute("ANALYZE TABLE deviation, assignment, published_case, published_case_actor");
        }
        collect(base);
        pages.measure("pages", "Pages with %d cases in the database".formatted(CASES));
    }

    private void collect(URI base) throws IOException, InterruptedException {
        Visitor reader = new Visitor(base);
        Visitor coordinator = Visitor.signedIn(base, COORDINATOR);
        Visitor handler = Visitor.signedIn(base, HANDLER);
        reader.post("/anmal", Map.of("begin", "begin", "beginButton", "begin"));
        for (String step : List.of("", "/handelse", "/konsekvenser-for-den-enskilde", "/konsekvenser-for-aktorer", "/forslag",
                "/inblandade", "/om-dig", "/sammanfattning")) {
            pages.add(reader, "/anmal" + step);
        }
        for (String queue : List.of("att-ta-emot", "komplettering", "hos-medlemmar", "att-enas-om", "att-publicera", "publicerade")) {
            pages.add(coordinator, "/arbetsyta/ko/" + queue);
        }
        pages.add(coordinator, "/arbetsyta");
        pages.add(coordinator, "/arbetsyta/arende/LH-2020-000010");
        pages.add(coordinator, "/arbetsyta/arende/LH-2020-000010/fordelning");
        pages.add(coordinator, "/arbetsyta/arende/LH-2020-000016/svar");
        pages.add(coordinator, "/arbetsyta/arende/LH-2020-000020/publicering");
        pages.add(coordinator, "/arbetsyta/arende/LH-2020-000030/historik");
        pages.add(handler, "/arbetsyta/uppdrag");
        pages.add(reader, "/");
        pages.add(reader, "/avvikelser");
        pages.add(reader, "/avvikelser?sida=300");
        pages.add(reader, "/avvikelser?aktor=3");
        pages.add(reader, "/avvikelser/fall-50");
    }
}
