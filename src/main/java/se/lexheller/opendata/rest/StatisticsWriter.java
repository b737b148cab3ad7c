package se.lexheller.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import se.lexheller.opendata.License;
import se.lexheller.platform.Association;
import se.lexheller.publication.Period;
import se.lexheller.shared.JsonParts;
import se.lexheller.statistics.Statistics;

/** Figures as JSON. A figure of one or two is left out: somebody may be recognised behind so few. */
@ApplicationScoped
public class StatisticsWriter {

    private static final int DECIMALS = 2;

    @Inject
    private Association association;

    JsonObject write(Period time, Statistics s) {
        return JsonParts.object().add("license", License.CC0).add("source", association.facts().name())
                .add("publishedFrom", time.first().toString()).add("publishedUntil", time.last().toString()).add("cases", s.cases())
                .add("kinds", all(s.kinds(), c -> with(named(c.name()), "cases", c.cases())))
                .add("actors", all(s.actors(), StatisticsWriter::share)).add("targetGroups", all(s.groups(), StatisticsWriter::share))
                .add("times", all(s.months(), c -> with(named(c.name()), "cases", c.cases())))
                .add("daysToAnswer", all(s.waits(), StatisticsWriter::wait)).add("answers", all(s.answers(), StatisticsWriter::answers))
                .add("commitments", all(s.outcomes(), c -> with(named(c.name()), "commitments", c.cases()))).build();
    }

    private static JsonObjectBuilder share(Statistics.Share s) {
        JsonObjectBuilder json = with(named(s.name()), "cases", s.cases());
        return s.share() == null ? json : json.add("share", BigDecimal.valueOf(s.share()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static JsonObjectBuilder wait(Statistics.Wait w) {
        JsonObjectBuilder json = named(w.kind() == null ? "ALL" : w.kind());
        return with(with(with(json, "cases", w.cases()), "median", w.median()), "ninetyPercent", w.ninety());
    }

    private static JsonObjectBuilder answers(Statistics.Answers a) {
        return with(with(with(named(a.name()), "given", a.given()), "late", a.late()), "waiting", a.waiting());
    }

    private static JsonObjectBuilder named(String name) {
        return JsonParts.object().add("name", name);
    }

    private static JsonObjectBuilder with(JsonObjectBuilder json, String name, Number figure) {
        return figure == null ? json : json.add(name, figure.longValue());
    }

    private static <T> JsonArrayBuilder all(List<T> rows, Function<T, JsonObjectBuilder> row) {
        JsonArrayBuilder array = JsonParts.array();
        rows.forEach(r -> array.add(row.apply(r)));
        return array;
    }
}
