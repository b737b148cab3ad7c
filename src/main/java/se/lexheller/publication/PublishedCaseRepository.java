package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.lexheller.deviation.DeviationKind;

/** Reads what is public. Each list is one statement: the page's ids by an index alone, then the rows of that page. */
@ApplicationScoped
class PublishedCaseRepository {

    private static final String NUMBER = "[A-Z]{1,10}-[0-9]{4}-[0-9]{1,9}";
    private static final int LONGEST_EXCERPT = 240;
    private static final String NEWEST_FIRST = " ORDER BY c.published_at DESC, c.id DESC";

    @PersistenceContext
    private EntityManager em;

    /** @param name its number, its address now, or one that it had before */
    Optional<PublishedCase> named(String name) {
        if (name != null && name.matches(NUMBER)) {
            return byNumber(name);
        }
        return Slug.isSlug(name) ? bySlug(name) : Optional.empty();
    }

    private Optional<PublishedCase> bySlug(String slug) {
        return em.createQuery("select c from PublishedCase c where c.slug = :slug", PublishedCase.class)
                .setParameter("slug", slug).getResultStream().findFirst().or(() -> byFormerSlug(slug));
    }

    private Optional<PublishedCase> byFormerSlug(String slug) {
        return em.createQuery("select c from PublishedCase c join c.formerSlugs s where s = :slug", PublishedCase.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    private Optional<PublishedCase> byNumber(String number) {
        return em.createQuery("select c from PublishedCase c where c.number = :number", PublishedCase.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Optional<PublishedCase> ofDeviation(long deviationId) {
        return em.createQuery("select c from PublishedCase c where c.deviationId = :id", PublishedCase.class)
                .setParameter("id", deviationId).getResultStream().findFirst();
    }

    long count(CaseFilter filter) {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT COUNT(*) FROM published_case c" + conditions(filter, values);
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    /** @return the kinds that there are cases of, the most frequent first */
    List<FrontPage.Theme> themes() {
        List<?> rows = em.createNativeQuery("SELECT kind, COUNT(*) FROM published_case WHERE visible = 1 GROUP BY kind ORDER BY COUNT(*) DESC, kind").getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new FrontPage.Theme(DeviationKind.valueOf((String) r[0]), ((Number) r[1]).longValue())).toList();
    }

    List<CaseRow> rows(CaseFilter filter, int first, int most) {
        List<Object> values = new ArrayList<>();
        return rows("SELECT c.id FROM published_case c" + conditions(filter, values), first, most, values);
    }

    /** @param first counted from 0 at the mark */
    List<CaseRow> rowsFrom(CaseFilter filter, ListMark begin, int first, int most) {
        List<Object> values = new ArrayList<>();
        return rows("SELECT c.id FROM published_case c" + conditionsFrom(filter, begin, values), first, most, values);
    }

    private List<CaseRow> rows(String ids, int first, int most, List<Object> values) {
        String sql = """
                SELECT c.slug, c.title, c.kind, c.season_label, LEFT(c.challenge, 400), (
                  SELECT GROUP_CONCAT(o.name ORDER BY o.name SEPARATOR '\n')
                  FROM published_case_actor a JOIN organisation o ON o.id = a.organisation_id WHERE a.published_case_id = c.id)
                FROM (%s%s LIMIT %d OFFSET %d) page JOIN published_case c ON c.id = page.id%s""".formatted(ids, NEWEST_FIRST, most, first, NEWEST_FIRST);
        List<?> rows = query(sql, values).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** @return those that fit, the latest change first */
    List<FeedEntry> changed(CaseFilter filter, int first, int most) {
        List<Object> values = new ArrayList<>();
        String page = "SELECT c.id FROM published_case c" + conditions(filter, values)
                + " ORDER BY c.changed_at DESC, c.id DESC LIMIT " + most + " OFFSET " + first;
        String sql = """
                SELECT c.number, c.slug, c.title, c.kind, LEFT(c.challenge, 400), (
                  SELECT GROUP_CONCAT(o.name ORDER BY o.name SEPARATOR '\n')
                  FROM published_case_actor a JOIN organisation o ON o.id = a.organisation_id WHERE a.published_case_id = c.id),
                  c.published_at, c.changed_at, c.easy_read
                FROM (%s) page JOIN published_case c ON c.id = page.id
                ORDER BY c.changed_at DESC, c.id DESC""".formatted(page);
        List<?> rows = query(sql, values).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new FeedEntry((String) r[0], (String) r[1], (String) r[2],
                DeviationKind.valueOf((String) r[3]), lines(r[5]), summary((String) r[8], (String) r[4]), ((Timestamp) r[6]).toInstant(),
                ((Timestamp) r[7]).toInstant())).toList();
    }

    private static String summary(String easyRead, String challenge) {
        return easyRead.isEmpty() ? Excerpt.of(challenge, LONGEST_EXCERPT) : easyRead;
    }

    /**
     * @param known a place before it; null: none
     * @return the place that so many stand before; empty where there are not so many
     */
    Optional<ListMark> mark(CaseFilter filter, ListMark known, int before) {
        List<Object> values = new ArrayList<>();
        String conditions = known == null ? conditions(filter, values) : conditionsFrom(filter, known, values);
        int skipped = known == null ? before : before - known.before();
        List<?> rows = query("SELECT c.published_at, c.id FROM published_case c" + conditions + NEWEST_FIRST + " LIMIT 1 OFFSET " + skipped, values).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new ListMark(before, ((Timestamp) r[0]).toInstant(), ((Number) r[1]).longValue())).findFirst();
    }

    private static String conditionsFrom(CaseFilter filter, ListMark begin, List<Object> values) {
        String conditions = conditions(filter, values) + " AND c.published_at <= ? AND (c.published_at < ? OR c.id <= ?)";
        Timestamp moment = Timestamp.from(begin.publishedAt());
        values.addAll(List.of(moment, moment, begin.caseId()));
        return conditions;
    }

    /** @return the organisations that published cases name, by name */
    List<Actor> actorsInUse() {
        // LIMIT 1: the database looks for one case an organisation, where with EXISTS it would first collect them all.
        return actors(em.createNativeQuery("""
                SELECT o.id, o.name FROM organisation o WHERE (
                  SELECT 1 FROM published_case_actor a JOIN published_case c ON c.id = a.published_case_id
                  WHERE a.organisation_id = o.id AND c.visible = 1 LIMIT 1) = 1
                ORDER BY o.name"""));
    }

    /** @return the years in which something still public was published, the latest first */
    List<Integer> years() {
        List<?> years = em.createNativeQuery(
                "SELECT DISTINCT published_year FROM published_case WHERE visible = 1 ORDER BY published_year DESC").getResultList();
        return years.stream().map(year -> ((Number) year).intValue()).toList();
    }

    List<Actor> actors(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", ids.stream().map(id -> "?").toList());
        return actors(query("SELECT o.id, o.name FROM organisation o WHERE o.id IN (" + places + ") ORDER BY o.name", List.copyOf(ids)));
    }

    /** @return the public ones among those that the coordinator has related to a case, in whichever direction */
    List<Related> related(long deviationId) {
        // Joined, not IN: the database would look at each published case anew.
        List<?> rows = query("""
                SELECT c.slug, c.title FROM (
                  SELECT related_id AS id FROM case_relation WHERE deviation_id = ?
                  UNION SELECT deviation_id FROM case_relation WHERE related_id = ?) other
                JOIN published_case c ON c.deviation_id = other.id AND c.visible = 1
                ORDER BY c.title""", List.of(deviationId, deviationId)).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new Related((String) r[0], (String) r[1])).toList();
    }

    /** @return the conditions, their values added to the list */
    static String conditions(CaseFilter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder(" WHERE c.visible = 1");
        if (filter.kind() != null) {
            sql.append(" AND c.kind = ?");
            values.add(filter.kind().name());
        }
        if (filter.year() != null) {
            sql.append(" AND c.published_year = ?");
            values.add(filter.year());
        }
        if (filter.actor() != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM published_case_actor a WHERE a.published_case_id = c.id AND a.organisation_id = ?)");
            values.add(filter.actor());
        }
        places(filter.place(), sql, values);
        return sql.toString();
    }

    private static void places(MapPart part, StringBuilder sql, List<Object> values) {
        place(part.intervention(), "published_case_place x", "x.entry_id = ?", sql, values);
        place(part.from(), "published_case_place x", "x.role = 'FROM' AND x.entry_id = ?", sql, values);
        place(part.to(), "published_case_place x", "x.role = 'TO' AND x.entry_id = ?", sql, values);
        if (part.isCell()) {
            cell(part, sql, values);
        } else {
            place(part.step(), "published_case_step x", "x.step_id = ?", sql, values);
            place(part.group(), "published_case_target_group x", "x.target_group_id = ?", sql, values);
        }
        if (part.time() != null && !part.isCell()) {
            sql.append(" AND c.published_at >= ? AND c.published_at < ?");
            values.add(Timestamp.from(part.time().from()));
            values.add(Timestamp.from(part.time().until()));
        }
    }

    /** By the day too, so that the cell's index alone finds them. */
    private static void cell(MapPart part, StringBuilder sql, List<Object> values) {
        sql.append(" AND c.id IN (SELECT x.published_case_id FROM published_case_spot x WHERE x.target_group_id = ? AND x.step_id = ?");
        values.addAll(List.of(part.group(), part.step()));
        if (part.time() != null) {
            sql.append(" AND x.day BETWEEN ? AND ?");
            values.addAll(List.of(Date.valueOf(part.time().first()), Date.valueOf(part.time().last())));
        }
        sql.append(')');
    }

    private static void place(Long id, String table, String condition, StringBuilder sql, List<Object> values) {
        if (id != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM ").append(table).append(" WHERE x.published_case_id = c.id AND ").append(condition).append(')');
            values.add(id);
        }
    }

    private Query query(String sql, List<?> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static List<Actor> actors(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new Actor(((Number) r[0]).longValue(), (String) r[1])).toList();
    }

    private static CaseRow row(Object[] r) {
        return new CaseRow((String) r[0], (String) r[1], DeviationKind.valueOf((String) r[2]), (String) r[3],
                Excerpt.of((String) r[4], LONGEST_EXCERPT), lines(r[5]));
    }

    /** @param gathered null where there are none */
    private static List<String> lines(Object gathered) {
        return gathered == null ? List.of() : Arrays.asList(((String) gathered).split("\n"));
    }
}
