package se.lexheller.statistics.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.lexheller.platform.web.Texts;
import se.lexheller.statistics.Statistics;
import se.lexheller.statistics.web.StatisticsTable.Line;

/** Puts figures into tables, in words. */
@ApplicationScoped
class StatisticsTables {

    private static final int MOST_GROUPS = 1_000;

    @Inject
    private Texts texts;

    /** @param whole whether single cases are told, and answers that are missing */
    List<StatisticsTable> of(Statistics s, boolean whole) {
        return List.of(kinds(s), months(s), shares("aktorer", "actors", s.actors()), shares("malgrupper", "groups", s.groups()), waits(s), answers(s, whole),
                outcomes(s));
    }

    private StatisticsTable kinds(Statistics s) {
        return table("typer", "kinds", 1, List.of(0), s.kinds().stream().map(c -> line(texts.get("kind." + c.name()), c.cases())).toList());
    }

    private StatisticsTable months(Statistics s) {
        return table("manader", "months", 1, List.of(0), s.months().stream().map(c -> line(c.name(), c.cases())).toList());
    }

    private StatisticsTable shares(String name, String key, List<Statistics.Share> shares) {
        return table(name, key, 2, List.of(0, 1), shares.stream().limit(MOST_GROUPS).map(c -> line(c.name(), c.cases(), c.share())).toList());
    }

    private StatisticsTable waits(Statistics s) {
        return table("svarstider", "waits", 2, List.of(0, 0, 0), s.waits().stream().map(w -> line(w.kind() == null ? texts.get("statistics.all-kinds")
                : texts.get("kind." + w.kind()), w.cases(), w.median(), w.ninety())).toList());
    }

    private StatisticsTable answers(Statistics s, boolean whole) {
        return table("svar", whole ? "answers.all" : "answers", 2, whole ? List.of(0, 0, 0) : List.of(0, 0), s.answers().stream()
                .sorted(Comparator.comparing(Statistics.Answers::name)).filter(a -> whole || a.given() == null || a.given() > 0)
                .map(a -> whole ? line(a.name(), a.given(), a.late(), a.waiting()) : line(a.name(), a.given(), a.late())).toList());
    }

    private StatisticsTable outcomes(Statistics s) {
        return table("utfall", "outcomes", 1, List.of(0), s.outcomes().stream().map(c -> line(texts.get("statistics.outcome." + c.name()), c.cases())).toList());
    }

    private StatisticsTable table(String name, String key, int barOf, List<Integer> decimals, List<Line> lines) {
        List<String> heads = Arrays.asList(texts.get("statistics." + key + ".heads").split("\\|"));
        return new StatisticsTable(name, texts.get("statistics." + key), heads, decimals, barOf, texts.get("statistics.few"), lines);
    }

    private static Line line(String name, Number... figures) {
        return new Line(name, Arrays.asList(figures));
    }
}
