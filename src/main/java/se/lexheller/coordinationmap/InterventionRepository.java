package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.InterventionDetails.Duty;
import se.lexheller.coordinationmap.InterventionDetails.Figure;
import se.lexheller.coordinationmap.InterventionDetails.Money;
import se.lexheller.coordinationmap.InterventionDetails.Need;
import se.lexheller.coordinationmap.InterventionDetails.Other;
import se.lexheller.coordinationmap.InterventionDetails.Paper;
import se.lexheller.coordinationmap.InterventionDetails.Part;
import se.lexheller.coordinationmap.InterventionDetails.Passing;
import se.lexheller.coordinationmap.InterventionDetails.Reach;

/** Reads one intervention and what hangs on it, a statement a list. */
@ApplicationScoped
class InterventionRepository {

    private static final String ROWS = "select new se.lexheller.coordinationmap.InterventionDetails$";
    private static final String HOLDS = " and %1$s.superseded = 0 and %1$s.validFrom <= :day and %1$s.validUntil > :day ";

    @PersistenceContext
    private EntityManager em;

    Optional<MapEntry> entry(String slug) {
        return em.createQuery("select e from MapEntry e where e.kind = :kind and e.slug = :slug", MapEntry.class)
                .setParameter("kind", MapEntryKind.INTERVENTION).setParameter("slug", slug).getResultStream().findFirst();
    }

    /** @return the version that holds on the day, else the last that held before it, else the first to come */
    Optional<Intervention> version(long entry, LocalDate day) {
        List<Intervention> versions = em.createQuery(
                        "select v from Intervention v where v.entryId = :entry and v.superseded = 0 order by v.validFrom", Intervention.class)
                .setParameter("entry", entry).getResultList();
        return versions.stream().filter(v -> !v.validity().from().isAfter(day)).max(Comparator.comparing(v -> v.validity().from()))
                .or(() -> versions.stream().findFirst());
    }

    MapName named(long entry, LocalDate day) {
        MapEntry found = em.find(MapEntry.class, entry);
        return new MapName(entry, found.slug(), version(entry, day).map(v -> v.description().name()).orElse(found.slug()));
    }

    String organisationName(long id) {
        return em.createQuery("select o.name from Organisation o where o.id = :id", String.class).setParameter("id", id).getSingleResult();
    }

    List<String> areaOf(long version) {
        return new Statement().add("""
                SELECT m.name FROM intervention_area x JOIN municipality m ON m.code = x.municipality_code
                WHERE x.intervention_id = {} ORDER BY m.name""", version).list(em::createNativeQuery, r -> r.text(0));
    }

    List<MapName> groupsOf(long version) {
        return new Statement().add("""
                SELECT g.id, g.name FROM intervention_target_group x JOIN target_group g ON g.id = x.target_group_id
                WHERE x.intervention_id = {} ORDER BY g.name""", version).list(em::createNativeQuery, r -> MapName.of(r.number(0), r.text(1)));
    }

    List<MapName> stepsOf(long version) {
        return new Statement().add("""
                SELECT s.id, s.slug, s.name FROM intervention_step x JOIN journey_step s ON s.id = x.step_id
                WHERE x.intervention_id = {} ORDER BY s.position""", version).list(em::createNativeQuery, r -> new MapName(r.number(0), r.text(1), r.text(2)));
    }

    List<String> programmesOf(long version) {
        return new Statement().add("""
                SELECT p.name FROM intervention_programme x JOIN programme p ON p.id = x.programme_id
                WHERE x.intervention_id = {} ORDER BY p.name""", version).list(em::createNativeQuery, r -> r.text(0));
    }

    List<Part> parts(long entry, LocalDate day) {
        return ask(ROWS + "Part(p.role, o.id, o.name, m.name, g.name, p.remark, p.source) from Participation p "
                + "join Organisation o on o.id = p.organisationId left join Municipality m on m.code = p.municipalityCode "
                + "left join TargetGroup g on g.id = p.targetGroupId where p.interventionId = :entry" + HOLDS.formatted("p")
                + "order by o.name, m.name, g.name", Part.class, entry, day)
                .stream().sorted(Comparator.comparing(Part::role)).toList();
    }

    List<Money> compensations(long entry, LocalDate day) {
        return ask(ROWS + "Money(c.name, c.condition, c.kronorADay, c.atMost, d.name, p.name, c.source) from Compensation c "
                + "left join Organisation d on d.id = c.decidedById left join Organisation p on p.id = c.paidById "
                + "where c.interventionId = :entry" + HOLDS.formatted("c") + "order by c.name, c.id", Money.class, entry, day);
    }

    List<Passing> after(long entry, LocalDate day) {
        return passings("h.fromId = :entry", "h.toId", entry, day);
    }

    List<Passing> before(long entry, LocalDate day) {
        return passings("h.toId = :entry", "h.fromId", entry, day);
    }

    private List<Passing> passings(String here, String there, long entry, LocalDate day) {
        return ask(ROWS + "Passing(e.id, e.slug, v.name, h.trigger, h.document, h.longestWaitDays, h.source) from Handover h "
                + "join MapEntry e on e.id = " + there + " join Intervention v on v.entryId = e.id where " + here
                + HOLDS.formatted("h") + HOLDS.formatted("v") + "order by v.name", Passing.class, entry, day);
    }

    List<Other> alternatives(long entry, LocalDate day) {
        List<Other> here = others("a.interventionId = :entry", "a.otherId", entry, day);
        List<Other> there = others("a.otherId = :entry", "a.interventionId", entry, day).stream()
                .map(o -> new Other(o.slug(), o.name(), o.precedence().seenFromTheOther(), o.explanation(), o.source())).toList();
        return Stream.concat(here.stream(), there.stream()).toList();
    }

    private List<Other> others(String here, String there, long entry, LocalDate day) {
        return ask(ROWS + "Other(e.slug, v.name, a.precedence, a.explanation, a.source) from Alternative a "
                + "join MapEntry e on e.id = " + there + " join Intervention v on v.entryId = e.id where " + here
                + HOLDS.formatted("a") + HOLDS.formatted("v") + "order by v.name", Other.class, entry, day);
    }

    List<Need> needs(long entry, LocalDate day) {
        return ask(ROWS + "Need(r.description, e.slug, v.name, r.source) from Requirement r left join MapEntry e on e.id = r.requiredId "
                + "left join Intervention v on v.entryId = e.id" + HOLDS.formatted("v") + "where r.interventionId = :entry"
                + HOLDS.formatted("r") + "order by r.id", Need.class, entry, day);
    }

    List<Duty> duties(long entry, LocalDate day) {
        return ask(ROWS + "Duty(r.matter, r.condition, o.id, o.name, r.role, r.source) from ResponsibilityRule r "
                + "join Organisation o on o.id = r.organisationId where r.interventionId = :entry" + HOLDS.formatted("r")
                + "order by r.id", Duty.class, entry, day);
    }

    List<Figure> figures(long entry, LocalDate day) {
        return ask(ROWS + "Figure(i.name, i.lowest, i.highest, i.unit, i.approximate, i.population, i.measuredAt, i.caveat, i.source) "
                + "from Indicator i where i.interventionId = :entry" + HOLDS.formatted("i") + "order by i.id", Figure.class, entry, day);
    }

    /** Those whose period has passed too: they tell what was agreed. */
    List<Paper> papers(long entry) {
        return em.createQuery(ROWS + "Paper(d.title, d.description, d.validFrom, d.validUntil, d.source) from GoverningDocument d "
                + "where d.interventionId = :entry and d.superseded = 0 order by d.validFrom desc, d.id", Paper.class)
                .setParameter("entry", entry).getResultList();
    }

    List<Reach> contacts(long entry, LocalDate day) {
        return ask(ROWS + "Reach(o.name, c.label, c.email, c.phone, c.source) from Contact c join Organisation o on o.id = c.organisationId "
                + "where c.interventionId = :entry" + HOLDS.formatted("c") + "order by o.name, c.label", Reach.class, entry, day);
    }

    private <T> List<T> ask(String query, Class<T> row, long entry, LocalDate day) {
        TypedQuery<T> typed = em.createQuery(query, row);
        return typed.setParameter("entry", entry).setParameter("day", day).getResultList();
    }
}
