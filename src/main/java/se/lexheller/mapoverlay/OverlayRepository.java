package se.lexheller.mapoverlay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.DeviationState;
import se.lexheller.mapoverlay.Figures.Between;
import se.lexheller.mapoverlay.Figures.Cell;
import se.lexheller.mapoverlay.Figures.Waits;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.Period;

/** Counts cases by their place on the map, a statement a list of figures, each from an index alone. */
@ApplicationScoped
class OverlayRepository {

    /** Whose cases are counted. */
    enum Source {
        /** What everybody reads, by the day it was published. */
        PUBLISHED("published_case", "published_case_id", "c.visible = 1 AND c.published_at >= ? AND c.published_at < ?"),
        /** All that the association works or has worked on, by the day it was filed. */
        FILED("deviation", "deviation_id",
                "c.submitted_at >= ? AND c.submitted_at < ? AND c.state NOT IN ('WITHDRAWN', 'REJECTED', 'DUPLICATE')");

        private final String table;
        private final String key;
        private final String inTime;

        Source(String table, String key, String inTime) {
            this.table = table;
            this.key = key;
            this.inTime = inTime;
        }

        private String fill(String sql) {
            return sql.replace("{table}", table).replace("{key}", key).replace("{time}", inTime);
        }
    }

    private static final String CELLS = """
            SELECT x.target_group_id, x.step_id, COUNT(*) FROM {table}_spot x WHERE {group} x.day BETWEEN ? AND ?
            GROUP BY x.target_group_id, x.step_id""";
    private static final String WAITS = """
            SELECT c.wait_from_id, c.wait_to_id, COUNT(*), GROUP_CONCAT(c.wait_days ORDER BY c.wait_days SEPARATOR ' ') FROM {table} c
            WHERE {ends} AND {time} GROUP BY c.wait_from_id, c.wait_to_id""";
    private static final String WAITING = """
            SELECT c.wait_from_id, c.wait_to_id, COUNT(*) FROM {table} c WHERE c.wait_from_id IS NOT NULL AND {time}
            GROUP BY c.wait_from_id, c.wait_to_id""";
    private static final String PLACED = """
            SELECT COUNT(*), (SELECT COUNT(DISTINCT x.{key}) FROM {table}_spot x WHERE x.day BETWEEN ? AND ?) FROM {table} c WHERE {time}""";

    @PersistenceContext
    private EntityManager em;

    Map<Cell, Long> cells(Source source, Period time) {
        return cells(source, "", days(time));
    }

    Map<Cell, Long> cells(Source source, Period time, long group) {
        return cells(source, "x.target_group_id = ? AND", Stream.concat(Stream.of(group), days(time).stream()).toList());
    }

    private Map<Cell, Long> cells(Source source, String condition, List<?> values) {
        Map<Cell, Long> cells = new HashMap<>();
        rows(source, CELLS.replace("{group}", condition), values).forEach(r -> cells.put(new Cell(number(r[0]), number(r[1])), number(r[2])));
        return cells;
    }

    /** @return how many cases of waiting there are between which interventions */
    Map<Between, Long> waiting(Period time) {
        Map<Between, Long> waiting = new HashMap<>();
        rows(Source.FILED, WAITING, moments(time)).forEach(r -> waiting.put(new Between(number(r[0]), number(r[1])), number(r[2])));
        return waiting;
    }

    /** @param interventions between any two of which */
    Map<Between, Waits> waits(Source source, Period time, Collection<Long> interventions) {
        if (interventions.isEmpty()) {
            return Map.of();
        }
        String ids = interventions.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return waits(source, time, "c.wait_from_id IN " + ids + " AND c.wait_to_id IN " + ids);
    }

    /** @return of all cases, those between just these ends */
    Map<Between, Waits> waitsBetween(Period time, Collection<Between> ends) {
        if (ends.isEmpty()) {
            return Map.of();
        }
        return waits(Source.FILED, time, ends.stream().map(b -> "(" + b.from() + ", " + b.to() + ")")
                .collect(Collectors.joining(", ", "(c.wait_from_id, c.wait_to_id) IN (", ")")));
    }

    private Map<Between, Waits> waits(Source source, Period time, String ends) {
        Map<Between, Waits> waits = new HashMap<>();
        rows(source, WAITS.replace("{ends}", ends), moments(time))
                .forEach(r -> waits.put(new Between(number(r[0]), number(r[1])), new Waits(number(r[2]), days(r[3]))));
        return waits;
    }

    /** @return how many there are, and how many of them have a place in the matrix */
    long[] placed(Period time) {
        Object[] row = rows(Source.FILED, PLACED, Stream.concat(days(time).stream(), moments(time).stream()).toList()).get(0);
        return new long[] {number(row[0]), number(row[1])};
    }

    long count(MapPart part) {
        List<Object> values = new ArrayList<>();
        return number(query("SELECT COUNT(*) FROM deviation c WHERE " + conditions(part, values), values).getSingleResult());
    }

    List<CaseOnMap> cases(MapPart part, int first, int most) {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT c.number, IF(c.restricted_at IS NULL, c.title, '[borttaget]'), c.kind, c.state, c.submitted_at, c.wait_days FROM deviation c WHERE " + conditions(part, values)
                + " ORDER BY c.submitted_at DESC, c.id DESC LIMIT " + most + " OFFSET " + first;
        return objects(query(sql, values)).stream().map(r -> new CaseOnMap((String) r[0], (String) r[1], DeviationKind.valueOf((String) r[2]),
                DeviationState.valueOf((String) r[3]), instant(r[4]), r[5] == null ? null : (int) number(r[5]))).toList();
    }

    private static String conditions(MapPart part, List<Object> values) {
        StringBuilder sql = new StringBuilder("c.state NOT IN ('WITHDRAWN', 'REJECTED', 'DUPLICATE')");
        if (part.time() != null && !part.isCell()) {
            sql.append(" AND c.submitted_at >= ? AND c.submitted_at < ?");
            values.addAll(List.of(Timestamp.from(part.time().from()), Timestamp.from(part.time().until())));
        }
        place(part.intervention(), "deviation_place x", "x.entry_id = ?", sql, values);
        place(part.from(), "deviation_place x", "x.role = 'FROM' AND x.entry_id = ?", sql, values);
        place(part.to(), "deviation_place x", "x.role = 'TO' AND x.entry_id = ?", sql, values);
        if (part.isCell()) {
            cell(part, sql, values);
        } else {
            place(part.step(), "deviation_step x", "x.step_id = ?", sql, values);
            place(part.group(), "deviation_target_group x", "x.target_group_id = ?", sql, values);
        }
        return sql.toString();
    }

    /** By the day too, so that the cell's index alone finds them. */
    private static void cell(MapPart part, StringBuilder sql, List<Object> values) {
        sql.append(" AND c.id IN (SELECT x.deviation_id FROM deviation_spot x WHERE x.target_group_id = ? AND x.step_id = ?");
        values.addAll(List.of(part.group(), part.step()));
        if (part.time() != null) {
            sql.append(" AND x.day BETWEEN ? AND ?");
            values.addAll(days(part.time()));
        }
        sql.append(')');
    }

    private static void place(Long id, String table, String condition, StringBuilder sql, List<Object> values) {
        if (id != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM ").append(table).append(" WHERE x.deviation_id = c.id AND ").append(condition).append(')');
            values.add(id);
        }
    }

    private List<Object[]> rows(Source source, String sql, List<?> values) {
        return objects(query(source.fill(sql), values));
    }

    private static List<?> days(Period time) {
        return List.of(Date.valueOf(time.first()), Date.valueOf(time.last()));
    }

    private static List<?> moments(Period time) {
        return List.of(Timestamp.from(time.from()), Timestamp.from(time.until()));
    }

    private Query query(String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> objects(Query query) {
        return query.getResultList();
    }

    private static List<Integer> days(Object joined) {
        return joined == null ? List.of() : Arrays.stream(joined.toString().split(" ")).map(Integer::valueOf).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : ((Timestamp) value).toInstant();
    }
}
