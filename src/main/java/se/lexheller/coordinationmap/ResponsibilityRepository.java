package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.ResponsibleOrganisation.Kind;
import se.lexheller.coordinationmap.ResponsibleOrganisation.Reason;

/** Reads in one statement why the map points at members for a matter. */
@ApplicationScoped
class ResponsibilityRepository {

    private static final String MEMBER = "JOIN organisation o ON o.id = %s AND o.kind = 'MEMBER' AND o.active = 1\n";
    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;

    /** @param place somewhere */
    List<Reason> reasons(CaseOnTheMap place, boolean aboutTime, LocalDate day) {
        Statement s = new Statement().add("WITH named (entry_id, slug, name) AS (");
        named(s, place, day);
        s.add("), nearby (entry_id, slug, name) AS (");
        nearby(s, place, day);
        s.add(")");
        rules(s, Kind.RULE, "named", day);
        s.add("UNION ALL");
        rules(s, Kind.RULE_NEARBY, "nearby", day);
        s.add("UNION ALL");
        parts(s, place, day);
        s.add("UNION ALL");
        performers(s, place, day);
        if (aboutTime) {
            s.add("UNION ALL");
            deciders(s, day);
        }
        return s.add("LIMIT " + MOST).list(em::createNativeQuery, r -> new Reason(r.number(0), Kind.valueOf(r.text(1)),
                ParticipationRole.valueOf(r.text(2)), r.text(3), r.text(4), (int) r.number(5), r.text(6), r.text(7)));
    }

    private static void named(Statement s, CaseOnTheMap place, LocalDate day) {
        s.add("SELECT v.entry_id, e.slug, v.name FROM intervention v JOIN map_entry e ON e.id = v.entry_id WHERE "
                + in("v.entry_id", place.interventions()), place.interventions().toArray()).holds("v", day);
    }

    /** For one of the target groups, at one of the steps; a programme tells only where nothing is named, since it is wide. */
    private static void nearby(Statement s, CaseOnTheMap place, LocalDate day) {
        boolean byProgramme = place.interventions().isEmpty() && !place.programmes().isEmpty();
        boolean known = !place.targetGroups().isEmpty() || !place.steps().isEmpty() || byProgramme;
        s.add("SELECT v.entry_id, e.slug, v.name FROM intervention v JOIN map_entry e ON e.id = v.entry_id WHERE " + (known ? "1 = 1" : "1 = 0"))
                .holds("v", day).addIf(!place.interventions().isEmpty(), "AND NOT " + in("v.entry_id", place.interventions()), place.interventions().toArray());
        has(s, !place.targetGroups().isEmpty(), "intervention_target_group", "target_group_id", place.targetGroups());
        has(s, !place.steps().isEmpty(), "intervention_step", "step_id", place.steps());
        has(s, byProgramme, "intervention_programme", "programme_id", place.programmes());
    }

    private static void has(Statement s, boolean wanted, String table, String column, Collection<Long> ids) {
        s.addIf(wanted, "AND EXISTS (SELECT 1 FROM " + table + " x WHERE x.intervention_id = v.id AND " + in("x." + column, ids) + ")", ids.toArray());
    }

    private static void rules(Statement s, Kind kind, String interventions, LocalDate day) {
        s.add("SELECT o.id, '" + kind + "', r.role, r.matter, r.condition_text, 1, r.source, n.slug FROM responsibility_rule r JOIN "
                + interventions + " n ON n.entry_id = r.intervention_id " + MEMBER.formatted("r.organisation_id") + "WHERE 1 = 1").holds("r", day);
    }

    private static void parts(Statement s, CaseOnTheMap place, LocalDate day) {
        s.add("SELECT o.id, 'PART', p.role, n.name, CONCAT_WS(', ', g.name, m.name), 1, p.source, n.slug FROM participation p "
                + "JOIN named n ON n.entry_id = p.intervention_id " + MEMBER.formatted("p.organisation_id")
                + "LEFT JOIN target_group g ON g.id = p.target_group_id LEFT JOIN municipality m ON m.code = p.municipality_code WHERE 1 = 1")
                .holds("p", day);
        ofGroup(s, place);
    }

    /** One row stands for all that a member performs nearby, or the list would be as long as the map. */
    private static void performers(Statement s, CaseOnTheMap place, LocalDate day) {
        s.add("SELECT o.id, 'NEARBY', p.role, MIN(n.name), COALESCE(MIN(g.name), ''), COUNT(DISTINCT n.entry_id), MIN(p.source), MIN(n.slug) "
                + "FROM participation p JOIN nearby n ON n.entry_id = p.intervention_id " + MEMBER.formatted("p.organisation_id")
                + "LEFT JOIN intervention v ON v.entry_id = n.entry_id AND v.superseded = 0 AND v.valid_from <= {} AND v.valid_until > {} "
                + "LEFT JOIN intervention_target_group ig ON ig.intervention_id = v.id AND " + in("ig.target_group_id", place.targetGroups()) + " "
                + "LEFT JOIN target_group g ON g.id = ig.target_group_id WHERE p.role = 'PERFORMS'", with(day, place.targetGroups())).holds("p", day);
        ofGroup(s, place);
        s.add("GROUP BY o.id, p.role, ig.target_group_id");
    }

    private static void deciders(Statement s, LocalDate day) {
        s.add("SELECT o.id, 'EXTENSION', 'DECIDES', n.name, '', 1, MIN(l.source), n.slug FROM duration_limit l "
                + "JOIN named n ON n.entry_id = l.intervention_id JOIN duration_limit_decider d ON d.duration_limit_id = l.id "
                + MEMBER.formatted("d.organisation_id") + "WHERE 1 = 1").holds("l", day).add("GROUP BY o.id, n.name, n.slug");
    }

    /** A part in an intervention may be for one target group alone. */
    private static void ofGroup(Statement s, CaseOnTheMap place) {
        s.addIf(!place.targetGroups().isEmpty(), "AND (p.target_group_id IS NULL OR " + in("p.target_group_id", place.targetGroups()) + ")",
                place.targetGroups().toArray());
    }

    private static Object[] with(LocalDate day, Collection<Long> ids) {
        return Stream.concat(Stream.of(day, day), ids.stream()).toArray();
    }

    private static String in(String column, Collection<Long> ids) {
        return ids.isEmpty() ? "1 = 0" : column + " IN (" + String.join(", ", ids.stream().map(id -> "{}").toList()) + ")";
    }
}
