package se.lexheller.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.platform.change.PublicPart;

/** Reads published cases, a portion in one statement: from what the public has been given, never from the case itself. */
@ApplicationScoped
class CaseSourceRepository {

    private static final String SQL = """
            SELECT c.id, c.number, c.slug, c.kind, c.title, c.season_label, c.published_at, c.published_year,
              c.easy_read, c.challenge, c.consequence_for_individual, c.consequence_for_actors, c.proposed_solution,
              (SELECT GROUP_CONCAT(x.heading, '\n', x.text ORDER BY x.position SEPARATOR '\n') FROM published_answer x WHERE x.published_case_id = c.id),
              (SELECT GROUP_CONCAT(o.id, ' ', o.name ORDER BY o.name SEPARATOR '\n')
                FROM published_case_actor x JOIN organisation o ON o.id = x.organisation_id WHERE x.published_case_id = c.id),
              (SELECT GROUP_CONCAT(g.id, ' ', g.name ORDER BY g.name SEPARATOR '\n')
                FROM published_case_target_group x JOIN target_group g ON g.id = x.target_group_id WHERE x.published_case_id = c.id),
              (SELECT GROUP_CONCAT(DISTINCT e.slug ORDER BY e.slug SEPARATOR '\n')
                FROM published_case_place x JOIN map_entry e ON e.id = x.entry_id WHERE x.published_case_id = c.id)
            FROM published_case c WHERE c.visible = 1 AND %s ORDER BY c.id LIMIT %d""";
    private static final int FIRST_TEXT = 8;
    private static final int LAST_TEXT = 13;

    @PersistenceContext
    private EntityManager em;

    List<SearchEntry> next(long after, int most) {
        return entries(em.createNativeQuery(SQL.formatted("c.id > ?1", most)).setParameter(1, after));
    }

    List<SearchEntry> of(String number) {
        return entries(em.createNativeQuery(SQL.formatted("c.number = ?1", 1)).setParameter(1, number));
    }

    private List<SearchEntry> entries(Query query) {
        List<?> rows = query.getResultList();
        Map<String, String> municipalities = rows.isEmpty() ? Map.of() : municipalities();
        return rows.stream().map(row -> entry((Object[]) row, municipalities)).toList();
    }

    /** @return the code of the municipality that an organisation is, by the organisation's id */
    private Map<String, String> municipalities() {
        Map<String, String> codes = new HashMap<>();
        List<?> rows = em.createNativeQuery("""
                SELECT o.id, m.code FROM municipality m
                JOIN organisation o ON o.name IN (CONCAT(m.name, ' kommun'), CONCAT(m.name, 's kommun'), CONCAT(m.name, ' stad'), CONCAT(m.name, 's stad'))""")
                .getResultList();
        rows.stream().map(row -> (Object[]) row).forEach(r -> codes.put(r[0].toString(), r[1].toString()));
        return codes;
    }

    private static SearchEntry entry(Object[] r, Map<String, String> municipalities) {
        List<String> actors = lines(r[14]);
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        List<String> ids = actors.stream().map(CaseSourceRepository::id).toList();
        facets.put(Facet.KIND, List.of(r[3].toString()));
        facets.put(Facet.ACTOR, ids);
        facets.put(Facet.MUNICIPALITY, ids.stream().map(municipalities::get).filter(code -> code != null).toList());
        facets.put(Facet.GROUP, lines(r[15]).stream().map(g -> MapName.of(Long.parseLong(id(g)), name(g)).slug()).toList());
        facets.put(Facet.INTERVENTION, lines(r[16]));
        facets.put(Facet.YEAR, List.of(r[7].toString()));
        String text = Stream.of(Arrays.copyOfRange(r, FIRST_TEXT, LAST_TEXT + 1)).filter(t -> t != null && !t.toString().isEmpty())
                .map(Object::toString).collect(Collectors.joining("\n"));
        String told = Stream.concat(Stream.of(r[5].toString()), Stream.of(actors.stream().map(CaseSourceRepository::name).collect(Collectors.joining(", "))))
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
        return new SearchEntry(((Number) r[0]).longValue(), PublicPart.CASE, r[1].toString(), EntryType.CASE, r[4].toString(), text, r[2].toString(), told,
                "", instant(r[6]), facets);
    }

    private static List<String> lines(Object joined) {
        return joined == null ? List.of() : List.of(joined.toString().split("\n"));
    }

    private static String id(String idAndName) {
        return idAndName.substring(0, idAndName.indexOf(' '));
    }

    private static String name(String idAndName) {
        return idAndName.substring(idAndName.indexOf(' ') + 1);
    }

    private static Instant instant(Object value) {
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : ((Timestamp) value).toInstant();
    }
}
