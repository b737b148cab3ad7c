package se.lexheller.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/**
 * Opens the pages of Samordningskartan again and again on a filled map and writes what they took to
 * {@code target/bench/map.md}. The goal is 100 ms at the 95th percentile; it is read by a person, and no test fails by it,
 * since a busy machine would make it lie.
 */
class MapBench {

    private static final int CASES = Integer.getInteger("bench.map.cases", 50_000);
    private static final int INTERVENTIONS = 2_000;
    private static final int ORGANISATIONS = 500;
    private static final long COORDINATOR = 9;
    /** Makes the server make the page: it is no address that a page is kept for. */
    private static final String ANEW = "ny=1";

    private final PageFigures pages = new PageFigures();

    @Test
    void every_page_of_a_filled_map() throws Exception {
        URI base = TestServer.started().base();
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER)) {
            new MapLoader(database, INTERVENTIONS, ORGANISATIONS).load();
            new CaseLoader(database).load(CASES);
            new MapCaseLoader(database).load(INTERVENTIONS);
            database.createStatement().execute("ANALYZE TABLE map_entry, intervention, intervention_target_group, intervention_step, "
                    + "intervention_area, intervention_programme, participation, duration_limit, handover, compensation, organisation, "
                    + "deviation, published_case");
        }
        collect(base);
        pages.measure("map", "The map with %d interventions, %d organisations and %d deviations".formatted(INTERVENTIONS, ORGANISATIONS, CASES));
    }

    private void collect(URI base) throws IOException, InterruptedException {
        Visitor reader = new Visitor(base);
        for (String path : List.of("", "?vag=aktor", "?vag=malgrupp", "?vag=steg", "?sida=40", "?q=rehabiliteringen", "?kommun=0580",
                "?program=JOB&roll=utfor", "/insatser/insats-7", "/aktorer/3-arbetsformedlingen", "/aktorer/100007-anordnare-7",
                "/malgrupper/100007-malgrupp-7", "/malgrupper/100007-malgrupp-7?kommun=0580", "/matris", "/matris?kommun=0580",
                "/matris?ar=2026", "/tidsgranser", "/tidsgranser?insats1=insats-7&start1=2026-11-21", "/cirklar")) {
            pages.add(reader, "/samordningskarta" + path + (path.contains("?") ? "&" : "?") + ANEW);
        }
        for (String path : List.of("/hsds/services", "/hsds/services?full=true&page=20", "/hsds/organizations", "/hsds/service_at_locations",
                "/avvikelser?insats=insats-7&" + ANEW, "/avvikelser?malgrupp=100007-malgrupp-7&" + ANEW)) {
            pages.add(reader, path);
        }
        Visitor coordinator = Visitor.signedIn(base, COORDINATOR);
        for (String path : List.of("", "?ord=rehabilitering", "?ord=insats+17", "?ord=insats", "/overblick", "/att-kontrollera", "/forslag")) {
            pages.add(coordinator, "/arbetsyta/kartan" + path);
        }
    }
}
