package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.OpenCase.OpenActor;

/** Reads published cases whole: however many are asked for at a time, it takes the same few statements. */
@ApplicationScoped
class OpenCaseRepository {

    private static final String MOMENT = "DATE_FORMAT(%s, '%%Y-%%m-%%dT%%T.%%fZ')";
    private static final String CASES = """
            SELECT c.id, c.number, c.slug, c.kind, c.title, c.challenge, c.consequence_for_individual, c.consequence_for_actors,
              c.proposed_solution, c.easy_read, c.season_label, c.correction_note,\s""" + MOMENT.formatted("c.published_at") + ", " + MOMENT.formatted("c.changed_at")
            + " FROM published_case c WHERE c.id IN (";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PlaceService map;

    long count(CaseFilter filter, Instant modifiedSince) {
        List<Object> values = new ArrayList<>();
        return number("SELECT COUNT(*) FROM published_case c" + conditions(filter, modifiedSince, values), values);
    }

    List<OpenCase> page(CaseFilter filter, Instant modifiedSince, long first, int most) {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT c.id FROM published_case c" + conditions(filter, modifiedSince, values)
                + (modifiedSince == null ? " ORDER BY c.published_at DESC, c.id DESC" : " ORDER BY c.changed_at, c.id") + " LIMIT ? OFFSET ?";
        values.addAll(List.of(most, first));
        return of(ids(sql, values));
    }

    List<OpenCase> portion(long afterId, int most) {
        return of(ids("SELECT c.id FROM published_case c WHERE c.visible = 1 AND c.id > ? ORDER BY c.id LIMIT ?", List.of(afterId, most)));
    }

    private static String conditions(CaseFilter filter, Instant modifiedSince, List<Object> values) {
        String sql = PublishedCaseRepository.conditions(filter, values);
        if (modifiedSince == null) {
            return sql;
        }
        values.add(Timestamp.from(modifiedSince));
        return sql + " AND c.changed_at >= ?";
    }

    List<WithdrawnCase> withdrawn(Instant since, long first, int most) {
        List<?> rows = query("SELECT c.number, c.slug, " + MOMENT.formatted("c.withdrawn_at") + """
                , c.withdrawal_reason FROM published_case c WHERE c.visible = 0 AND c.changed_at >= ?
                ORDER BY c.changed_at, c.id LIMIT ? OFFSET ?""", List.of(Timestamp.from(from(since)), most, first)).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(r -> new WithdrawnCase((String) r[0], (String) r[1], Instant.parse((String) r[2]), (String) r[3])).toList();
    }

    long countWithdrawn(Instant since) {
        return number("SELECT COUNT(*) FROM published_case c WHERE c.visible = 0 AND c.changed_at >= ?", List.of(Timestamp.from(from(since))));
    }

    private static Instant from(Instant since) {
        return Objects.requireNonNullElse(since, Instant.EPOCH);
    }

    /** By count and moment of the cases, and by the names in them that change elsewhere. */
    String stamp() {
        return String.valueOf(em.createNativeQuery("""
                SELECT CONVERT(CONCAT_WS('-', (SELECT COUNT(*) FROM published_case), (SELECT COALESCE(MAX(changed_at), '') FROM published_case WHERE visible = 1),
                  (SELECT COALESCE(MAX(changed_at), '') FROM published_case WHERE visible = 0),
                  (SELECT COALESCE(SHA2(GROUP_CONCAT(slug, ' ', name ORDER BY id), 256), '') FROM organisation),
                  (SELECT COALESCE(SHA2(GROUP_CONCAT(id, ' ', name ORDER BY id), 256), '') FROM target_group)) USING utf8mb4)""").getSingleResult());
    }

    List<CaseAddress> addresses(long first, int most) {
        List<?> rows = query("SELECT c.slug, " + MOMENT.formatted("c.changed_at") + """
                 FROM (SELECT id FROM published_case WHERE visible = 1 ORDER BY published_at, id LIMIT ? OFFSET ?) page
                JOIN published_case c ON c.id = page.id ORDER BY c.published_at, c.id""", List.of(most, first)).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new CaseAddress((String) r[0], Instant.parse((String) r[1]))).toList();
    }

    /** @return in the order of the ids */
    List<OpenCase> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PublicAnswer>> answers = byCase("SELECT published_case_id, heading, text FROM published_answer WHERE published_case_id IN (%s)"
                + " ORDER BY published_case_id, position", ids, r -> new PublicAnswer((String) r[1], (String) r[2]));
        Map<Long, List<OpenActor>> actors = byCase("SELECT a.published_case_id, o.slug, o.name FROM published_case_actor a"
                + " JOIN organisation o ON o.id = a.organisation_id WHERE a.published_case_id IN (%s) ORDER BY o.name, o.id", ids,
                r -> new OpenActor((String) r[1], (String) r[2]));
        Map<Long, List<MapName>> groups = byCase("SELECT t.published_case_id, g.id, g.name FROM published_case_target_group t"
                + " JOIN target_group g ON g.id = t.target_group_id WHERE t.published_case_id IN (%s) ORDER BY g.name, g.id", ids,
                r -> MapName.of(((Number) r[1]).longValue(), (String) r[2]));
        Map<Long, List<MapName>> interventions = interventions(ids);
        Map<Long, OpenCase> found = new HashMap<>();
        List<?> rows = em.createNativeQuery(CASES + places(ids) + ")").getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(r -> {
            long id = ((Number) r[0]).longValue();
            found.put(id, row(r, id, answers, actors, groups, interventions));
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static OpenCase row(Object[] r, long id, Map<Long, List<PublicAnswer>> answers, Map<Long, List<OpenActor>> actors,
            Map<Long, List<MapName>> groups, Map<Long, List<MapName>> interventions) {
        CaseText text = new CaseText((String) r[4], (String) r[5], (String) r[6], (String) r[7], (String) r[8]);
        return new OpenCase(id, (String) r[1], (String) r[2], DeviationKind.valueOf((String) r[3]), text, (String) r[9], of(answers, id), (String) r[10],
                of(actors, id), of(groups, id), of(interventions, id), Instant.parse((String) r[12]), Instant.parse((String) r[13]), (String) r[11]);
    }

    private Map<Long, List<MapName>> interventions(List<Long> ids) {
        Map<Long, List<Long>> entries = byCase("SELECT DISTINCT published_case_id, entry_id FROM published_case_place WHERE entry_id IS NOT NULL"
                + " AND published_case_id IN (%s) ORDER BY published_case_id, entry_id", ids, r -> ((Number) r[1]).longValue());
        Map<Long, MapName> names = map.interventions(entries.values().stream().flatMap(Collection::stream).distinct().toList());
        Map<Long, List<MapName>> named = new HashMap<>();
        entries.forEach((id, of) -> named.put(id, of.stream().map(names::get).filter(Objects::nonNull).toList()));
        return named;
    }

    private static <T> List<T> of(Map<Long, List<T>> all, long id) {
        return all.getOrDefault(id, List.of());
    }

    private interface Part<T> {
        T of(Object[] row);
    }

    /** @param sql with a place for the ids, and whose first column is the case's */
    private <T> Map<Long, List<T>> byCase(String sql, List<Long> ids, Part<T> part) {
        Map<Long, List<T>> all = new HashMap<>();
        List<?> rows = em.createNativeQuery(sql.formatted(places(ids))).getResultList();
        rows.stream().map(row -> (Object[]) row)
                .forEach(r -> all.computeIfAbsent(((Number) r[0]).longValue(), id -> new ArrayList<>()).add(part.of(r)));
        return all;
    }

    /** Numbers of our own: nothing in them but digits. */
    private static String places(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private List<Long> ids(String sql, List<?> values) {
        List<?> rows = query(sql, values).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private long number(String sql, List<?> values) {
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    private Query query(String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
