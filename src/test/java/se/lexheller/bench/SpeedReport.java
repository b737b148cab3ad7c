package se.lexheller.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.lexheller.bench.SpeedBench.Goal;
import se.lexheller.bench.SpeedBench.Scenario;

/** What the benchmark found out, for programs and for people. */
final class SpeedReport {

    private static final double MOST_GROWTH = 2.0;

    /** One scenario's rounds. */
    private static final class Rounds {

        private final Scenario scenario;
        private final List<Load.Result> own = new ArrayList<>();
        private final List<Load.Result> nginx = new ArrayList<>();

        Rounds(Scenario scenario) {
            this.scenario = scenario;
        }

        double own(ToDoubleFunction<Load.Result> figure) {
            return median(own.stream().mapToDouble(figure).sorted().toArray());
        }

        /** Round by round, since each meets the same machine. */
        double ratio() {
            double[] ratios = new double[nginx.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = own.get(i).perSecond() / nginx.get(i).perSecond();
            }
            Arrays.sort(ratios);
            return median(ratios);
        }

        double value(Goal goal) {
            return switch (goal.of()) {
                case RATIO -> ratio();
                case RATE -> own(Load.Result::perSecond);
                case P95 -> own(Load.Result::p95);
                case P99 -> own(Load.Result::p99);
            };
        }

        boolean reaches(Goal goal) {
            boolean least = goal.of() == Goal.Figure.RATIO || goal.of() == Goal.Figure.RATE;
            return least ? value(goal) >= goal.limit() : value(goal) <= goal.limit();
        }

        private static double median(double[] sorted) {
            return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
        }
    }

    /** What takes time and may fail. */
    interface Work {
        void run() throws Exception;
    }

    private final Map<String, Rounds> rounds = new LinkedHashMap<>();
    private final Map<String, Double> firstRequests = new LinkedHashMap<>();
    private final List<Load.Result> firstSeconds = new ArrayList<>();
    private final Map<String, Map<Integer, Double>> growth = new LinkedHashMap<>();
    private double firstNginx;
    private double loadingSeconds;
    private int published;

    void loading(Work work, int cases) throws Exception {
        long start = System.nanoTime();
        work.run();
        loadingSeconds = (System.nanoTime() - start) / 1e9;
        published = cases;
    }

    void firstRequest(String name, double milliseconds) {
        firstRequests.put(name, milliseconds);
    }

    void firstSecond(Load.Result result) {
        firstSeconds.add(result);
    }

    void firstNginx(Load.Result result) {
        firstNginx = result.perSecond();
    }

    /** @param nginx null where no file is like it */
    void round(String name, Scenario scenario, Load.Result own, Load.Result nginx) {
        Rounds those = rounds.computeIfAbsent(name, n -> new Rounds(scenario));
        those.own.add(own);
        if (nginx != null) {
            those.nginx.add(nginx);
        }
        say("%s: %.0f/s, p50 %.2f, p95 %.2f, p99 %.2f ms, failed %d%s", name, own.perSecond(), own.p50(), own.p95(), own.p99(), own.failed(),
                nginx == null ? "" : String.format(Locale.ROOT, ", %.3f of nginx' %.0f/s", own.perSecond() / nginx.perSecond(), nginx.perSecond()));
    }

    void growth(String name, int cases, Load.Result result) {
        double cost = 1000 / result.perSecond();
        growth.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(cases, cost);
        say("%s with %d published cases: %.2f ms", name, cases, cost);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    void write(Path folder) throws IOException {
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (Writer out = Files.newBufferedWriter(folder.resolve("speed.json"))) {
            pretty.createWriter(out).write(json().build());
        }
        Files.writeString(folder.resolve("speed.html"), html());
    }

    private JsonObjectBuilder json() {
        JsonArrayBuilder scenarios = Json.createArrayBuilder();
        rounds.forEach((name, r) -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("name", name).add("title", r.scenario.title()).add("connections", r.scenario.load().connections())
                    .add("perSecond", r.own(Load.Result::perSecond)).add("p50", r.own(Load.Result::p50)).add("p95", r.own(Load.Result::p95))
                    .add("p99", r.own(Load.Result::p99)).add("failed", r.own.stream().mapToLong(Load.Result::failed).sum());
            if (!r.nginx.isEmpty()) {
                one.add("ofNginx", r.ratio());
            }
            JsonArrayBuilder each = Json.createArrayBuilder();
            for (int i = 0; i < r.own.size(); i++) {
                JsonObjectBuilder round = Json.createObjectBuilder().add("perSecond", r.own.get(i).perSecond());
                if (i < r.nginx.size()) {
                    round.add("nginxPerSecond", r.nginx.get(i).perSecond());
                }
                each.add(round);
            }
            JsonArrayBuilder goals = Json.createArrayBuilder();
            r.scenario.goals().forEach(goal -> goals.add(Json.createObjectBuilder().add("figure", goal.of().name().toLowerCase(Locale.ROOT))
                    .add("goal", goal.limit()).add("value", r.value(goal)).add("reached", r.reaches(goal))));
            scenarios.add(one.add("rounds", each).add("goals", goals));
        });
        JsonArrayBuilder seconds = Json.createArrayBuilder();
        firstSeconds.forEach(second -> seconds.add(second.perSecond()));
        JsonObjectBuilder first = Json.createObjectBuilder();
        firstRequests.forEach(first::add);
        JsonObjectBuilder growing = Json.createObjectBuilder();
        growth.forEach((name, costs) -> {
            JsonObjectBuilder by = Json.createObjectBuilder();
            costs.forEach((cases, cost) -> by.add(String.valueOf(cases), cost));
            growing.add(name, by);
        });
        return Json.createObjectBuilder().add("publishedCases", published).add("processors", Runtime.getRuntime().availableProcessors())
                .add("loadingSeconds", loadingSeconds).add("scenarios", scenarios)
                .add("cold", Json.createObjectBuilder().add("firstRequestMilliseconds", first).add("casePageFirstSeconds", seconds).add("nginxPerSecond", firstNginx))
                .add("millisecondsByPublishedCases", growing);
    }

    private String html() {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>How fast Lex Heller is</title>
                <style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{padding:.25rem .75rem;
                text-align:right;border-bottom:1px solid #ccc}td:first-child,th:first-child{text-align:left}.yes{color:#0a5c2e}.no{color:#a3151a;font-weight:bold}
                svg text{font:12px sans-serif}</style></head><body><h1>How fast Lex Heller is</h1>
                """);
        page.append(String.format(Locale.ROOT, "<p>%d published cases, loaded in %.0f s; %d processors, shared with the load tool (wrk) and the database. Rounds of the product and of nginx "
                + "serving the same bytes as a file take turns; figures are medians of rounds.</p>%n", published, loadingSeconds, Runtime.getRuntime().availableProcessors()));
        page.append("<table><thead><tr><th>what</th><th>connections</th><th>per second</th><th>of nginx</th><th>p50 ms</th><th>p95 ms</th><th>p99 ms</th><th>failed</th><th>goal</th></tr></thead><tbody>\n");
        rounds.values().forEach(r -> page.append(row(r)));
        page.append("</tbody></table>\n<h2>As a share of nginx</h2>\n").append(bars(shares(), "%.3f"));
        page.append("<h2>Per second</h2>\n").append(bars(rates(), "%.0f"));
        page.append("<h2>The first ten seconds</h2>\n<p>The kept case page, second by second, from the first request on; nginx: ").append(String.format(Locale.ROOT, "%.0f/s", firstNginx)).append(".</p>\n");
        Map<String, Double> seconds = new LinkedHashMap<>();
        firstSeconds.forEach(second -> seconds.put("second " + (seconds.size() + 1), second.perSecond()));
        page.append(bars(seconds, "%.0f")).append("<p>The very first request of a page, milliseconds:</p>\n").append(bars(firstRequests, "%.0f"));
        page.append("<h2>As cases become more</h2>\n<table><thead><tr><th>milliseconds a request, one after the other</th><th>published cases: cost</th><th>growth</th></tr></thead><tbody>\n");
        growth.forEach((name, costs) -> page.append(row(name, costs)));
        return page.append("</tbody></table></body></html>\n").toString();
    }

    private static String row(Rounds r) {
        StringBuilder goals = new StringBuilder();
        r.scenario.goals().forEach(goal -> goals.append(String.format(Locale.ROOT, "<span class=\"%s\">%s %s %s: %s</span> ", r.reaches(goal) ? "yes" : "no",
                goal.of().name().toLowerCase(Locale.ROOT), goal.of() == Goal.Figure.RATIO || goal.of() == Goal.Figure.RATE ? "≥" : "≤", goal.limit(), r.reaches(goal) ? "reached" : "not reached")));
        return String.format(Locale.ROOT, "<tr><td>%s</td><td>%d</td><td>%.0f</td><td>%s</td><td>%.2f</td><td>%.2f</td><td>%.2f</td><td>%d</td><td>%s</td></tr>%n", r.scenario.title(),
                r.scenario.load().connections(), r.own(Load.Result::perSecond), r.nginx.isEmpty() ? "–" : String.format(Locale.ROOT, "%.3f", r.ratio()), r.own(Load.Result::p50),
                r.own(Load.Result::p95), r.own(Load.Result::p99), r.own.stream().mapToLong(Load.Result::failed).sum(), goals);
    }

    private static String row(String name, Map<Integer, Double> costs) {
        StringBuilder each = new StringBuilder();
        costs.forEach((cases, cost) -> each.append(String.format(Locale.ROOT, "%d: %.2f &nbsp; ", cases, cost)));
        double[] all = costs.values().stream().mapToDouble(Double::doubleValue).toArray();
        double grown = all[all.length - 1] / all[0];
        return String.format(Locale.ROOT, "<tr><td>%s</td><td>%s</td><td class=\"%s\">× %.2f</td></tr>%n", name, each, grown <= MOST_GROWTH ? "yes" : "no", grown);
    }

    private Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        rounds.values().stream().filter(r -> !r.nginx.isEmpty()).forEach(r -> shares.put(r.scenario.title(), r.ratio()));
        return shares;
    }

    private Map<String, Double> rates() {
        Map<String, Double> rates = new LinkedHashMap<>();
        rounds.values().forEach(r -> rates.put(r.scenario.title(), r.own(Load.Result::perSecond)));
        return rates;
    }

    private static String bars(Map<String, Double> values, String format) {
        double most = values.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, "<svg role=\"img\" width=\"860\" height=\"%d\" viewBox=\"0 0 860 %1$d\">%n", values.size() * 26 + 4));
        int row = 0;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            double width = most <= 0 ? 0 : value.getValue() / most * 480;
            svg.append(String.format(Locale.ROOT, "<text x=\"0\" y=\"%d\">%s</text><rect x=\"290\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#1f5f8b\"/><text x=\"%.1f\" y=\"%1$d\">"
                    + format + "</text>%n", row * 26 + 16, value.getKey(), row * 26 + 2, width, 296 + width, value.getValue()));
            row++;
        }
        return svg.append("</svg>\n").toString();
    }
}
