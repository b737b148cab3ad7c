package se.lexheller.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestSettings;

/**
 * How fast the public site, the workplace and filing are with very many cases, beside Debian's nginx serving the same bytes as a
 * file: rounds of the one and the other take turns, so that whatever else the machine does meets both. Writes
 * {@code target/bench/speed.json} and {@code speed.html}. No test fails by a figure; the report says which goal was reached.
 */
class SpeedBench {

    private static final int PUBLISHED = Integer.getInteger("bench.published", 100_000);
    /** How the cost grows is measured with so few, with {@link #PUBLISHED}, and where it is given with as many as this. */
    private static final int LARGE = Integer.getInteger("bench.large", 0);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 60);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int CONNECTIONS = 16;
    private static final int FEW = 4;
    private static final int FIRST_SECONDS = 10;
    private static final int KEYS = 3_000;
    private static final int INDEX_TRIES = 1_800;
    private static final int REST_TRIES = 240;
    /** In a row, five seconds each: longer than a server takes to see that its index was tidied. */
    private static final int REST_CALM = 5;
    private static final double REST_LOAD = 0.1;
    private static final String KEY = "lexh_bench_";
    private static final long COORDINATOR = 9;
    /** Makes the server make the page: it is no address that a page is kept for. */
    private static final String ANEW = "ny=1";

    private final Path folder = Path.of("target", "bench").toAbsolutePath();
    private final Path files = folder.resolve("www");
    private final SpeedReport report = new SpeedReport();
    private BenchServer server;
    private CaseCopies copies;
    private String coordinator;
    private int run;

    @Test
    void pages_searches_queues_and_filing_with_very_many_cases() throws Exception {
        Files.createDirectories(files);
        try (BenchServer started = BenchServer.started("bench", TestSettings.port("test.http.port"), Map.of());
             Connection owner = TestDatabase.started().connect(TestDatabase.SERVER);
             Nginx nginx = Nginx.serving(files)) {
            server = started;
            new CaseLoader(owner).load(CaseCopies.BASE);
            addKeys(owner);
            copies = new CaseCopies(owner);
            copies.fillUpTo(0);
            tell();
            coordinator = server.cookieOf(COORDINATOR);
            first(nginx);
            warmUp();
            growth();
            report.loading(() -> grow(PUBLISHED), PUBLISHED);
            measure(nginx);
            growth();
            if (LARGE > PUBLISHED) {
                report.write(folder); // to load that many takes long, and may fail
                grow(LARGE);
                growth();
            }
        } finally {
            report.write(folder);
        }
    }

    private void grow(int published) throws SQLException, IOException, InterruptedException {
        copies.fillUpTo(published);
        tell();
        rest();
    }

    /** Until the database and the index have tidied up after so many: that belongs to the loading, not to what is measured. */
    private static void rest() throws InterruptedException {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        int calm = 0;
        for (int tries = 0; calm < REST_CALM && tries < REST_TRIES; tries++) {
            machine.getCpuLoad(); // from here on
            TimeUnit.SECONDS.sleep(5);
            calm = machine.getCpuLoad() < REST_LOAD ? calm + 1 : 0;
        }
        if (calm < REST_CALM) {
            throw new IllegalStateException("the machine does not come to rest");
        }
    }

    /** As whoever publishes does; until the index has taken it in, a search would be one among fewer. */
    private void tell() throws SQLException, IOException, InterruptedException {
        copies.tell();
        Map.Entry<String, String> last = copies.last();
        for (int tries = 0; tries < INDEX_TRIES; tries++) {
            if (server.get("/sok?q=" + last.getKey() + "&" + ANEW).body().contains("/avvikelser/" + last.getValue() + "\"")) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("search doesn't find " + last);
    }

    private static void addKeys(Connection owner) throws SQLException {
        try (PreparedStatement key = owner.prepareStatement("""
                INSERT INTO api_key (id, organisation_id, name, prefix, hash, last_day, created_at, created_by_id) VALUES (?, 6, ?, 'lexh_', ?, '2100-01-01', NOW(), 13)""");
             PreparedStatement scope = owner.prepareStatement("INSERT INTO api_key_scope (api_key_id, scope) VALUES (?, 'DEVIATIONS_WRITE')")) {
            for (int i = 0; i < KEYS; i++) {
                key.setLong(1, 1_000_000 + i);
                key.setString(2, "Prov " + i);
                key.setString(3, new Secret(KEY + i).hash());
                key.addBatch();
                scope.setLong(1, 1_000_000 + i);
                scope.addBatch();
            }
            key.executeBatch();
            scope.executeBatch();
        }
    }

    /** The first visitors after a start, while nothing is compiled yet. */
    private void first(Nginx nginx) throws IOException, InterruptedException {
        Load kept = kept().get("case-kept").load();
        for (Map.Entry<String, Scenario> page : pages().entrySet()) {
            long start = System.nanoTime();
            server.get(page.getValue().load().path());
            report.firstRequest(page.getKey(), (System.nanoTime() - start) / 1e6);
        }
        serve("case-kept");
        for (int second = 0; second < FIRST_SECONDS; second++) {
            report.firstSecond(kept.run(server.base(), 1, folder));
        }
        report.firstNginx(Load.of("/case-kept.html", CONNECTIONS).run(nginx.base(), 2, folder));
    }

    private void warmUp() throws IOException, InterruptedException {
        List<Scenario> all = Stream.of(kept(), pages(), others()).flatMap(s -> s.values().stream()).toList();
        for (int pass = 0; pass < 2; pass++) {
            for (Scenario scenario : all) {
                scenario.load().run(server.base(), Math.max(1, WARM_UP / 2 / all.size()), folder);
            }
        }
        kept().get("case-kept").load().run(server.base(), Math.max(1, WARM_UP / 6), folder);
    }

    private void measure(Nginx nginx) throws IOException, InterruptedException {
        Map<String, Scenario> beside = new LinkedHashMap<>(kept());
        beside.putAll(pages());
        for (String name : beside.keySet()) {
            serve(name);
            beside.get(name).load().run(server.base(), 2, folder);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Scenario> one : beside.entrySet()) {
                Load.Result file = Load.of("/" + one.getKey() + ".html", one.getValue().load().connections()).run(nginx.base(), Math.max(1, SECONDS / 2), folder);
                report.round(one.getKey(), one.getValue(), one.getValue().load().run(server.base(), SECONDS, folder), file);
            }
            for (Map.Entry<String, Scenario> one : others().entrySet()) {
                report.round(one.getKey(), one.getValue(), one.getValue().load().run(server.base(), SECONDS, folder), null);
            }
        }
    }

    /** One after the other: what a request costs, rather than how many wait for each other. */
    private void growth() throws IOException, InterruptedException {
        coordinator = server.cookieOf(COORDINATOR); // to load many takes longer than anybody stays signed in
        Map<String, Load> loads = new LinkedHashMap<>();
        Stream.of(pages(), others()).forEach(some -> some.forEach((name, scenario) -> {
            if (scenario.grows()) {
                loads.put(name, scenario.load().with(1));
            }
        }));
        for (Map.Entry<String, Load> one : loads.entrySet()) {
            one.getValue().run(server.base(), 2, folder);
            report.growth(one.getKey(), copies.published(), one.getValue().run(server.base(), SECONDS, folder));
        }
    }

    /** So that nginx has the very same bytes. */
    private void serve(String name) throws IOException, InterruptedException {
        Scenario scenario = kept().getOrDefault(name, pages().get(name));
        HttpResponse<String> page = server.get(scenario.load().path());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(scenario.load().path() + " answers " + page.statusCode());
        }
        Files.writeString(files.resolve(name + ".html"), page.body());
    }

    private Map<String, Scenario> kept() {
        Map<String, Scenario> kept = new LinkedHashMap<>();
        kept.put("case-kept", new Scenario("Case page, kept", Load.of("/avvikelser/fall-50", CONNECTIONS), false,
                List.of(Goal.ratio(0.30), Goal.p99(20))));
        kept.put("list-kept", new Scenario("List, kept", Load.of("/avvikelser", CONNECTIONS), false, List.of(Goal.ratio(0.30), Goal.p99(20))));
        return kept;
    }

    private Map<String, Scenario> pages() {
        int last = copies == null ? 1 : copies.published() / 20;
        int many = copies == null ? 0 : copies.copies();
        Map<String, Scenario> pages = new LinkedHashMap<>();
        pages.put("case-made", new Scenario("Case page, made anew, another each time", Load.of("/avvikelser/fall-50?" + ANEW, CONNECTIONS)
                .by("random-case", many, CaseCopies.BASE, "?" + ANEW), false, List.of(Goal.ratio(0.02))));
        pages.put("list-made", new Scenario("List, first page, made anew", Load.of("/avvikelser?" + ANEW, CONNECTIONS), true, List.of(Goal.ratio(0.02))));
        pages.put("deep-made", new Scenario("List, another deep page each time, made anew", Load.of("/avvikelser?sida=" + last * 3 / 4 + "&" + ANEW, CONNECTIONS)
                .by("random-page", last / 2, last, "&" + ANEW), true, List.of(Goal.ratio(0.02))));
        pages.put("frame-made", new Scenario("For comparison: a page of a few lines, without anything from the database", Load.of("/kakor?" + ANEW, CONNECTIONS), false, List.of()));
        return pages;
    }

    private Map<String, Scenario> others() throws IOException, InterruptedException {
        Map<String, Scenario> others = new LinkedHashMap<>();
        if (server.get("/sok?q=ansvaret").statusCode() == 200) {
            others.put("search", new Scenario("Search, two words", Load.of("/sok", FEW).by("search", "&" + ANEW), true, List.of(Goal.p95(50))));
            facet().ifPresent(facet -> others.put("facets", new Scenario("Search, two words and a facet", Load.of("/sok", FEW).by("search", "&" + facet + "&" + ANEW), true,
                    List.of(Goal.p95(50)))));
        }
        run++;
        others.put("follow", new Scenario("Subscription by e-mail", Load.of("/folj/fall-50", CONNECTIONS).by("follow", copies.copies(), CaseCopies.BASE, "r" + run, server.base()), false, List.of()));
        others.put("filing", new Scenario("A deviation filed by a member's system", Load.of("/api/v1/deviations", CONNECTIONS).by("filing", KEY, KEYS, run), false, List.of(Goal.rate(150))));
        others.put("queue", new Scenario("Queue of the workplace", Load.of("/arbetsyta/ko/att-ta-emot", CONNECTIONS).asking(coordinator), true, List.of(Goal.rate(300))));
        others.put("queue-published", new Scenario("The workplace's largest queue", Load.of("/arbetsyta/ko/publicerade", CONNECTIONS).asking(coordinator), true, List.of(Goal.rate(300))));
        return others;
    }

    /** @return the first way in which the page of a search offers to narrow it */
    private Optional<String> facet() throws IOException, InterruptedException {
        List<String> links = new ArrayList<>(Jsoup.parse(server.get("/sok?q=ansvaret").body()).select("a[href^=/sok?]").eachAttr("href"));
        return links.stream().map(link -> URI.create(link).getRawQuery()).flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> !pair.startsWith("q=") && !pair.startsWith("sida=") && !pair.startsWith("ordning=") && !pair.startsWith("sort") && !pair.endsWith("="))
                .findFirst();
    }

    /**
     * @param grows whether it is looked at how its cost grows with the number of cases
     */
    record Scenario(String title, Load load, boolean grows, List<Goal> goals) {
    }

    /** What is to be reached. */
    record Goal(Figure of, double limit) {

        /** What is looked at. */
        enum Figure { RATIO, RATE, P95, P99 }

        static Goal ratio(double least) {
            return new Goal(Figure.RATIO, least);
        }

        static Goal rate(double least) {
            return new Goal(Figure.RATE, least);
        }

        static Goal p95(double most) {
            return new Goal(Figure.P95, most);
        }

        static Goal p99(double most) {
            return new Goal(Figure.P99, most);
        }
    }
}
