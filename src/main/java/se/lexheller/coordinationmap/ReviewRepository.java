package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Entries of every kind by their review day, in one statement; each kind's rows come by its index {@code ix_..._review}. */
@ApplicationScoped
class ReviewRepository {

    /** Where each kind has its words, its actor, the intervention that it hangs on and the other one that it names. */
    private enum Source {
        INTERVENTION("v.name", "NULL", "NULL", "v.entry_id", "NULL", Intervention.class),
        PARTICIPATION("''", "v.role", "v.organisation_id", "v.intervention_id", "NULL", Participation.class),
        DURATION_LIMIT("CONCAT(v.months, ' månader')", "NULL", "NULL", "v.intervention_id", "NULL", DurationLimit.class),
        COMPENSATION("v.name", "NULL", "NULL", "v.intervention_id", "NULL", Compensation.class),
        HANDOVER("''", "NULL", "NULL", "v.from_id", "v.to_id", Handover.class),
        ALTERNATIVE("''", "NULL", "NULL", "v.intervention_id", "v.other_id", Alternative.class),
        REQUIREMENT("v.description", "NULL", "NULL", "v.intervention_id", "NULL", Requirement.class),
        RESPONSIBILITY_RULE("v.matter", "v.role", "NULL", "v.intervention_id", "NULL", ResponsibilityRule.class),
        INDICATOR("v.name", "NULL", "NULL", "v.intervention_id", "NULL", Indicator.class),
        GOVERNING_DOCUMENT("v.title", "NULL", "NULL", "v.intervention_id", "NULL", GoverningDocument.class),
        CONTACT("v.label", "NULL", "v.organisation_id", "v.intervention_id", "NULL", Contact.class);

        private final String columns;
        private final Class<? extends EntryVersion> entity;

        Source(String words, String role, String actor, String intervention, String other, Class<? extends EntryVersion> entity) {
            this.columns = "%s words, %s role, %s actor, %s intervention, %s other".formatted(words, role, actor, intervention, other);
            this.entity = entity;
        }

        static Source of(MapEntryKind kind) {
            return valueOf(kind.name());
        }
    }

    @PersistenceContext
    private EntityManager em;

    List<ReviewRow> page(ReviewFilter filter, LocalDate today, int first, int most) {
        Statement s = new Statement().add("""
                SELECT d.entry_id, e.uuid, e.kind, d.number, d.words, d.role, o.name, w.name, d.intervention, i.slug, v.name, d.review_on,
                  d.historical, d.verified_on, b.name, k.short_name, r.name, d.recorded_at FROM (""");
        due(s, filter, today);
        s.add("""
                ) d JOIN map_entry e ON e.id = d.entry_id LEFT JOIN organisation o ON o.id = d.actor
                LEFT JOIN intervention w ON w.entry_id = d.other""").holds("w", today)
                .add("LEFT JOIN map_entry i ON i.id = d.intervention LEFT JOIN intervention v ON v.entry_id = d.intervention").holds("v", today)
                .add("""
                LEFT JOIN organisation b ON b.id = d.verified_by_id LEFT JOIN organisation k ON k.id = e.keeper_id
                LEFT JOIN account r ON r.id = e.responsible_id WHERE 1 = 1""");
        whose(s, filter);
        return s.add("ORDER BY d.review_on, d.entry_id LIMIT {} OFFSET {}", most, first).list(em::createNativeQuery, r -> row(r, today));
    }

    long count(ReviewFilter filter, LocalDate today) {
        Statement s = new Statement().add("SELECT COUNT(*) FROM (");
        due(s, filter, today);
        s.add(") d JOIN map_entry e ON e.id = d.entry_id WHERE 1 = 1");
        whose(s, filter);
        return s.number(em::createNativeQuery);
    }

    List<ReviewShare> shares(LocalDate today) {
        Statement s = new Statement().add("SELECT e.keeper_id, e.responsible_id, COUNT(*) FROM (");
        due(s, new ReviewFilter(null, null, today), today);
        return s.add(") d JOIN map_entry e ON e.id = d.entry_id GROUP BY e.keeper_id, e.responsible_id")
                .list(em::createNativeQuery, r -> new ReviewShare(r.numberOrNull(0), r.numberOrNull(1), r.number(2)));
    }

    /** What has ended, or is still to come, is nobody's to look at. */
    private static void due(Statement s, ReviewFilter filter, LocalDate today) {
        for (Source source : Source.values()) {
            s.addIf(source.ordinal() > 0, "UNION ALL").add("SELECT v.entry_id, v.number, v.review_on, v.historical, v.verified_on, v.verified_by_id, "
                    + "v.recorded_at, " + source.columns + " FROM " + source.name().toLowerCase(Locale.ROOT) + " v WHERE 1 = 1")
                    .holds("v", today).addIf(filter.until() != null, "AND (v.review_on <= {} OR v.historical)", filter.until());
        }
    }

    private static void whose(Statement s, ReviewFilter filter) {
        s.addIf(filter.responsible() != null, "AND e.responsible_id = {}", filter.responsible());
        if (filter.owner() != null) {
            boolean association = filter.owner().member() == null;
            s.addIf(association, "AND e.keeper_id IS NULL").addIf(!association, "AND e.keeper_id = {}", filter.owner().member());
        }
    }

    private static ReviewRow row(Statement.Found r, LocalDate today) {
        String name = r.text(4).isEmpty() ? r.text(7) == null ? text(r.text(6)) : "→ " + r.text(7)
                : r.text(6) == null ? r.text(4) : r.text(6) + ", " + r.text(4);
        MapName intervention = r.text(9) == null ? null : new MapName(r.number(8), r.text(9), r.text(10) == null ? r.text(9) : r.text(10));
        LocalDate reviewOn = r.day(11);
        return new ReviewRow(r.number(0), r.text(1), r.text(2), (int) r.number(3), name, r.text(5), intervention, reviewOn, r.flag(12),
                r.flag(12) || !reviewOn.isAfter(today), r.day(13), r.text(14), r.text(15), r.text(16), r.moment(17));
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }

    Optional<MapEntry> lock(long entry) {
        return Optional.ofNullable(em.find(MapEntry.class, entry, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<MapEntry> find(long entry) {
        return Optional.ofNullable(em.find(MapEntry.class, entry));
    }

    /** @return the version that holds on the day, if that is the one of that number */
    Optional<? extends EntryVersion> lock(MapEntry entry, int number, LocalDate day) {
        Class<? extends EntryVersion> type = Source.of(entry.kind()).entity;
        return em.createQuery("select v from " + type.getSimpleName() + " v where v.entryId = :entry and v.number = :number and v.superseded = 0 "
                        + "and v.validFrom <= :day and v.validUntil > :day", type)
                .setParameter("entry", entry.id()).setParameter("number", number).setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
