package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what matrix, journey and circles are made of, a statement each. */
@ApplicationScoped
class JourneyRepository {

    private static final String NAMES = "GROUP_CONCAT(DISTINCT o.%s ORDER BY o.name SEPARATOR ', ')";

    /** A stop as it is stored: one row an intervention and step. */
    record StopRow(long id, String slug, String name, long step, String lane) {
    }

    /** An arrow between interventions. */
    record ArrowRow(long from, String fromName, long to, String toName, String trigger, String document, Integer waitDays) {
    }

    @PersistenceContext
    private EntityManager em;

    /**
     * Of each cell the first few by name.
     *
     * @param municipality code; null: anywhere
     * @param most         in a cell
     */
    List<Matrix.Offer> offers(String municipality, LocalDate day, int most) {
        Statement s = new Statement().add("SELECT c.target_group_id, c.step_id, e.slug, c.name, (SELECT " + NAMES.formatted("short_name"));
        performing(s, "c.entry_id", "c.target_group_id", municipality, day);
        s.add("), c.in_all FROM (SELECT t.target_group_id, s.step_id, v.entry_id, v.name, COUNT(*) OVER (PARTITION BY t.target_group_id, s.step_id) AS in_all, "
                + "ROW_NUMBER() OVER (PARTITION BY t.target_group_id, s.step_id ORDER BY v.name, v.id) AS place");
        offered(s, null, municipality, day);
        return s.add(") c JOIN map_entry e ON e.id = c.entry_id WHERE c.place <= {} ORDER BY c.place", most).list(em::createNativeQuery,
                r -> new Matrix.Offer(r.number(0), r.number(1), r.text(2), r.text(3), orEmpty(r.text(4)), r.number(5)));
    }

    List<StopRow> stops(long group, String municipality, LocalDate day) {
        Statement s = new Statement().add("SELECT v.entry_id, e.slug, v.name, s.step_id, (SELECT " + NAMES.formatted("name"));
        performing(s, "v.entry_id", "t.target_group_id", municipality, day);
        s.add(")");
        offered(s, group, municipality, day);
        return s.add("ORDER BY v.name, v.entry_id, s.step_id")
                .list(em::createNativeQuery, r -> new StopRow(r.number(0), r.text(1), r.text(2), r.number(3), orEmpty(r.text(4))));
    }

    private static void performing(Statement s, String entry, String group, String municipality, LocalDate day) {
        s.add("FROM participation q JOIN organisation o ON o.id = q.organisation_id WHERE q.role = 'PERFORMS' AND q.intervention_id = " + entry
                + " AND (q.target_group_id IS NULL OR q.target_group_id = " + group + ")").holds("q", day)
                .addIf(municipality != null, "AND (q.municipality_code IS NULL OR q.municipality_code = {})", municipality);
    }

    private static void offered(Statement s, Long group, String municipality, LocalDate day) {
        s.add("""
                FROM intervention v JOIN map_entry e ON e.id = v.entry_id
                JOIN intervention_target_group t ON t.intervention_id = v.id JOIN intervention_step s ON s.intervention_id = v.id
                WHERE 1 = 1""").holds("v", day).addIf(group != null, "AND t.target_group_id = {}", group);
        MapListRepository.inArea(s, municipality);
    }

    List<ArrowRow> handovers(LocalDate day) {
        return handovers("WHERE 1 = 1", day);
    }

    /** @param between any two of which */
    List<ArrowRow> handovers(Collection<Long> between, LocalDate day) {
        if (between.isEmpty()) {
            return List.of();
        }
        String ids = between.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        return handovers("WHERE h.from_id IN " + ids + " AND h.to_id IN " + ids, day);
    }

    private List<ArrowRow> handovers(String where, LocalDate day) {
        return new Statement().add("""
                SELECT h.from_id, a.name, h.to_id, b.name, h.trigger_text, h.document, h.longest_wait_days
                FROM handover h JOIN intervention a ON a.entry_id = h.from_id JOIN intervention b ON b.entry_id = h.to_id
                """ + where).holds("h", day).holds("a", day).holds("b", day).add("ORDER BY a.name, b.name, h.id").list(em::createNativeQuery, JourneyRepository::arrow);
    }

    List<ArrowRow> requirements(LocalDate day) {
        return new Statement().add("""
                SELECT r.intervention_id, a.name, r.required_id, b.name, r.description, '', NULL
                FROM requirement r JOIN intervention a ON a.entry_id = r.intervention_id JOIN intervention b ON b.entry_id = r.required_id
                WHERE 1 = 1""").holds("r", day).holds("a", day).holds("b", day).add("ORDER BY a.name, b.name, r.id")
                .list(em::createNativeQuery, JourneyRepository::arrow);
    }

    private static ArrowRow arrow(Statement.Found r) {
        return new ArrowRow(r.number(0), r.text(1), r.number(2), r.text(3), r.text(4), r.text(5),
                r.numberOrNull(6) == null ? null : (int) r.number(6));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
