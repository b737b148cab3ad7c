package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The small lists that the map is told with. */
@ApplicationScoped
class MapReferenceRepository {

    @PersistenceContext
    private EntityManager em;

    List<MapChoices.Place> municipalities() {
        return new Statement().add("SELECT code, name FROM municipality ORDER BY name")
                .list(em::createNativeQuery, r -> new MapChoices.Place(r.text(0), r.text(1)));
    }

    List<MapChoices.ProgrammeName> programmes() {
        return new Statement().add("SELECT code, name FROM programme ORDER BY name")
                .list(em::createNativeQuery, r -> new MapChoices.ProgrammeName(r.text(0), r.text(1)));
    }

    List<MapName> groups() {
        return new Statement().add("SELECT id, name FROM target_group WHERE active ORDER BY name")
                .list(em::createNativeQuery, r -> MapName.of(r.number(0), r.text(1)));
    }

    List<MapName> steps() {
        return new Statement().add("SELECT id, slug, name FROM journey_step ORDER BY position")
                .list(em::createNativeQuery, r -> new MapName(r.number(0), r.text(1), r.text(2)));
    }

    Optional<TargetGroup> group(long id) {
        return Optional.ofNullable(em.find(TargetGroup.class, id));
    }

    /** @return the interventions that hold at some time, by name, each once under its newest name */
    List<MapName> interventions() {
        return new Statement().add("""
                SELECT v.entry_id, e.slug, v.name FROM intervention v JOIN map_entry e ON e.id = v.entry_id
                WHERE v.superseded = 0 AND NOT EXISTS (SELECT 1 FROM intervention w
                  WHERE w.entry_id = v.entry_id AND w.superseded = 0 AND w.valid_until > v.valid_until)
                ORDER BY v.name""").list(em::createNativeQuery, r -> new MapName(r.number(0), r.text(1), r.text(2)));
    }

    /** @return the limits that hold on the day, of the interventions named */
    List<LimitRule> limitsOf(Collection<Long> interventions, LocalDate day) {
        return interventions.isEmpty() ? List.of() : limits(new Statement().add(LIMITS).in("d.intervention_id", interventions).holds("d", day));
    }

    /** @return all limits that count, whenever they hold */
    List<LimitRule> limits() {
        return limits(new Statement().add(LIMITS));
    }

    /** @param day null: whenever they hold */
    List<LimitRule> limitsOf(long intervention, LocalDate day) {
        Statement s = new Statement().add(LIMITS).add("AND d.intervention_id = {}", intervention);
        return limits(day == null ? s : s.holds("d", day));
    }

    private static final String LIMITS = """
            SELECT d.entry_id, d.number, d.intervention_id, p.code, p.name, d.compensated_days, d.months, d.repeatable, d.extension_rule,
              (SELECT GROUP_CONCAT(o.name ORDER BY o.name SEPARATOR '\n') FROM duration_limit_decider x
               JOIN organisation o ON o.id = x.organisation_id WHERE x.duration_limit_id = d.id),
              d.claim, d.valid_from, d.valid_until, d.source, d.historical, d.review_on, d.verified_on, d.verified_by_id
            FROM duration_limit d LEFT JOIN programme p ON p.id = d.programme_id WHERE d.superseded = 0
            """;

    private List<LimitRule> limits(Statement s) {
        return s.add("ORDER BY p.name, d.compensated_days, d.valid_from").list(em::createNativeQuery, r -> new LimitRule(r.number(0), (int) r.number(1),
                r.number(2), r.text(3), r.text(4), (int) r.number(5), (int) r.number(6), r.flag(7), r.text(8), r.lines(9), r.flag(10),
                r.validity(11), new Origin(r.text(13), r.flag(14), r.day(15), r.day(16), r.numberOrNull(17))));
    }
}
