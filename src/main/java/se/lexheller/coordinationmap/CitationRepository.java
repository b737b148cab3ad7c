package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads the versions that answers cite, or can: one statement over the tables of all kinds that can be cited. */
@ApplicationScoped
class CitationRepository {

    /** What a limit's or a compensation's intervention is called now: its newest version that counts. */
    private static final String LATEST =
            "(SELECT i.id FROM intervention i WHERE i.entry_id = v.intervention_id ORDER BY i.superseded, i.number DESC LIMIT 1)";

    /** A kind's table, read in the same columns as the others': what it is sought by comes last. */
    private enum Source {
        INTERVENTION("v.entry_id", "v.name", "''", "NULL", "0", "CONCAT_WS('\n', NULLIF(v.what, ''), NULLIF(v.how, ''), NULLIF(v.for_whom, ''), NULLIF(v.way_in, ''))",
                "intervention v JOIN intervention n ON n.id = v.id", "v.name"),
        DURATION_LIMIT("v.intervention_id", "n.name", "COALESCE(p.name, '')", "v.months", "v.compensated_days", """
                CONCAT_WS('\n', NULLIF(v.extension_rule, ''), (SELECT GROUP_CONCAT(o.name ORDER BY o.name SEPARATOR ', ')
                  FROM duration_limit_decider x JOIN organisation o ON o.id = x.organisation_id WHERE x.duration_limit_id = v.id))""",
                "duration_limit v LEFT JOIN programme p ON p.id = v.programme_id JOIN intervention n ON n.id = " + LATEST,
                "CONCAT_WS(' ', n.name, p.code, p.name, 'tidsgräns')"),
        COMPENSATION("v.intervention_id", "n.name", "CONCAT_WS(', ', v.name, NULLIF(v.condition_text, ''))", "v.kronor_a_day", "0", """
                CONCAT_WS('\n', (SELECT o.name FROM organisation o WHERE o.id = v.decided_by_id), (SELECT o.name FROM organisation o WHERE o.id = v.paid_by_id))""",
                "compensation v JOIN intervention n ON n.id = " + LATEST, "CONCAT_WS(' ', n.name, v.name, 'ersättning')");

        private final String select;
        private final String sought;

        Source(String page, String name, String detail, String amount, String days, String words, String from, String sought) {
            this.select = "SELECT v.entry_id, v.number, '" + name() + "' AS kind, e.slug, " + name + " AS name, " + detail + " AS detail, "
                    + amount + " AS amount, " + days + " AS days, " + words + " AS words, v.valid_from, v.valid_until, v.superseded, DATE(v.recorded_at)\n"
                    + "FROM " + from + " JOIN map_entry e ON e.id = " + page + " WHERE ";
            this.sought = sought;
        }
    }

    @PersistenceContext
    private EntityManager em;

    /** @return all versions of those entries, of whichever kind; entries that can't be cited have none */
    List<CitableVersion> versions(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Statement s = new Statement();
        for (Source source : Source.values()) {
            s.addIf(source.ordinal() > 0, "UNION ALL").add(source.select + in("v.entry_id", entries), entries.toArray());
        }
        return found(s.add("ORDER BY entry_id, number"));
    }

    /** @return what holds on the day of those interventions: themselves, their limits and compensations */
    List<CitableVersion> about(Collection<Long> interventions, LocalDate day, int most) {
        if (interventions.isEmpty()) {
            return List.of();
        }
        Statement s = new Statement();
        for (Source source : Source.values()) {
            s.addIf(source.ordinal() > 0, "UNION ALL").add(source.select + in("e.id", interventions), interventions.toArray()).holds("v", day);
        }
        return found(s.add("ORDER BY name, kind DESC, detail, days LIMIT " + most));
    }

    /** @param patterns for LIKE, each of which fits */
    List<CitableVersion> search(List<String> patterns, LocalDate day, int most) {
        Statement s = new Statement();
        for (Source source : Source.values()) {
            s.addIf(source.ordinal() > 0, "UNION ALL").add(source.select + "1 = 1").holds("v", day);
            patterns.forEach(pattern -> s.add("AND " + source.sought + " LIKE {} ESCAPE '!'", pattern));
        }
        return found(s.add("ORDER BY name, kind DESC, detail, days LIMIT " + most));
    }

    private static String in(String column, Collection<Long> values) {
        return column + " IN (" + String.join(", ", values.stream().map(v -> "{}").toList()) + ")";
    }

    private List<CitableVersion> found(Statement s) {
        return s.list(em::createNativeQuery, r -> new CitableVersion(new Citation(r.number(0), (int) r.number(1)),
                MapEntryKind.valueOf(r.text(2)), r.text(3), r.text(4), r.text(5), r.numberOrNull(6) == null ? null : (int) r.number(6),
                (int) r.number(7), r.text(8), r.validity(9), r.flag(11), r.day(12)));
    }
}
