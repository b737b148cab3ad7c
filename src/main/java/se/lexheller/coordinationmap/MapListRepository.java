package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Lists of interventions, each in one statement. */
@ApplicationScoped
class MapListRepository {

    @PersistenceContext
    private EntityManager em;

    /** The page's rows are chosen first, and only theirs are read whole. */
    List<MapRow> rows(MapWay way, MapFilter filter, LocalDate today, int first, int most) {
        Statement s = new Statement().add("SELECT p.heading_id, p.heading_slug, p.heading, e.slug, v.name, v.what, (");
        performers(s, filter);
        s.add("), v.historical OR v.review_on <= {}, v.valid_from, v.valid_until FROM (SELECT v.id, v.name, " + heading(way), today);
        from(s, way, filter);
        return s.add("ORDER BY " + order(way) + "v.name, v.id LIMIT {} OFFSET {}", most, first)
                .add(") p JOIN intervention v ON v.id = p.id JOIN map_entry e ON e.id = v.entry_id ORDER BY p.heading_order, p.heading, p.heading_id, v.name, v.id")
                .list(em::createNativeQuery, MapListRepository::row);
    }

    /** Each intervention comes once under each heading, so none has to be told from another. */
    long count(MapWay way, MapFilter filter) {
        Statement s = new Statement().add("SELECT COUNT(*)");
        from(s, way, filter);
        return s.number(em::createNativeQuery);
    }

    private static MapRow row(Statement.Found r) {
        MapName heading = r.text(0) == null ? null
                : r.text(1) == null ? MapName.of(r.number(0), r.text(2)) : new MapName(r.number(0), r.text(1), r.text(2));
        return new MapRow(heading, r.text(3), r.text(4), r.text(5), r.text(6) == null ? "" : r.text(6), r.flag(7),
                r.validity(8).lastDay());
    }

    private static void performers(Statement s, MapFilter filter) {
        s.add("""
                SELECT GROUP_CONCAT(DISTINCT o.name ORDER BY o.name SEPARATOR ', ')
                FROM participation q JOIN organisation o ON o.id = q.organisation_id
                WHERE q.intervention_id = v.entry_id AND q.role = 'PERFORMS'""");
        takesPart(s, "q", filter);
    }

    private static void takesPart(Statement s, String alias, MapFilter filter) {
        if (filter.ended()) {
            s.add("AND " + alias + ".superseded = 0");
        } else {
            s.holds(alias, filter.day());
        }
        s.addIf(filter.municipality() != null, "AND (" + alias + ".municipality_code IS NULL OR " + alias + ".municipality_code = {})",
                filter.municipality());
        s.addIf(filter.group() != null, "AND (" + alias + ".target_group_id IS NULL OR " + alias + ".target_group_id = {})", filter.group());
    }

    private static void from(Statement s, MapWay way, MapFilter filter) {
        s.add("FROM intervention v");
        switch (way) {
            case ACTOR -> {
                s.add("JOIN (SELECT DISTINCT p.intervention_id, p.organisation_id FROM participation p WHERE 1 = 1");
                takesPart(s, "p", filter);
                s.addIf(filter.role() != null, "AND p.role = {}", String.valueOf(filter.role()));
                s.add(") part ON part.intervention_id = v.entry_id JOIN organisation h ON h.id = part.organisation_id");
            }
            case GROUP -> s.add("JOIN intervention_target_group l ON l.intervention_id = v.id JOIN target_group h ON h.id = l.target_group_id")
                    .addIf(filter.group() != null, "AND h.id = {}", filter.group());
            case STEP -> s.add("JOIN intervention_step l ON l.intervention_id = v.id JOIN journey_step h ON h.id = l.step_id");
            case INTERVENTION -> { }
        }
        s.add("WHERE 1 = 1");
        conditions(s, filter);
    }

    private static void conditions(Statement s, MapFilter filter) {
        if (filter.ended()) {
            s.add("""
                    AND v.superseded = 0 AND v.valid_until <= {} AND NOT EXISTS (SELECT 1 FROM intervention w
                      WHERE w.entry_id = v.entry_id AND w.superseded = 0 AND w.valid_until > v.valid_until)""", filter.day());
        } else {
            s.holds("v", filter.day());
        }
        inArea(s, filter.municipality());
        s.addIf(filter.programme() != null, """
                AND EXISTS (SELECT 1 FROM intervention_programme x JOIN programme g ON g.id = x.programme_id
                  WHERE x.intervention_id = v.id AND g.code = {})""", filter.programme());
        s.addIf(filter.group() != null,
                "AND EXISTS (SELECT 1 FROM intervention_target_group x WHERE x.intervention_id = v.id AND x.target_group_id = {})", filter.group());
        if (filter.role() != null) {
            s.add("AND EXISTS (SELECT 1 FROM participation p WHERE p.intervention_id = v.entry_id AND p.role = {}", filter.role().name());
            takesPart(s, "p", filter);
            s.add(")");
        }
        if (filter.words() != null) {
            SearchWords.patterns(filter.words()).forEach(pattern -> s.add(
                    "AND CONCAT_WS(' ', v.name, v.what, v.how, v.for_whom, v.way_in) LIKE {} ESCAPE '!'", pattern));
        }
    }

    /** No area given means the whole one. */
    static void inArea(Statement s, String municipality) {
        s.addIf(municipality != null, """
                AND (NOT EXISTS (SELECT 1 FROM intervention_area x WHERE x.intervention_id = v.id)
                  OR EXISTS (SELECT 1 FROM intervention_area x WHERE x.intervention_id = v.id AND x.municipality_code = {}))""", municipality);
    }

    private static String heading(MapWay way) {
        return switch (way) {
            case INTERVENTION -> "NULL AS heading_id, NULL AS heading_slug, NULL AS heading, 0 AS heading_order";
            case ACTOR, GROUP -> "h.id AS heading_id, NULL AS heading_slug, h.name AS heading, 0 AS heading_order";
            case STEP -> "h.id AS heading_id, h.slug AS heading_slug, h.name AS heading, h.position AS heading_order";
        };
    }

    private static String order(MapWay way) {
        return way == MapWay.INTERVENTION ? "" : "heading_order, heading, heading_id, ";
    }
}
