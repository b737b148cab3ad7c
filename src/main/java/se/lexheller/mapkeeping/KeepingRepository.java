package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lexheller.coordinationmap.DurationLimit;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntry;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Statement;

/** Entries and their versions, to be changed. */
@ApplicationScoped
class KeepingRepository {

    /** What can't go on without the intervention; figures and documents tell of the time when they were true. */
    private static final Map<String, List<String>> HANGING = Map.of("participation", List.of("intervention_id"),
            "duration_limit", List.of("intervention_id"), "compensation", List.of("intervention_id"), "handover", List.of("from_id", "to_id"),
            "alternative", List.of("intervention_id", "other_id"), "requirement", List.of("intervention_id"),
            "responsibility_rule", List.of("intervention_id"), "contact", List.of("intervention_id"));
    private static final List<String> OF_ORGANISATION = List.of("participation", "responsibility_rule", "contact");

    @PersistenceContext
    private EntityManager em;

    Optional<MapEntry> find(UUID uuid) {
        return em.createQuery("select e from MapEntry e where e.uuid = :uuid", MapEntry.class).setParameter("uuid", uuid.toString())
                .getResultStream().findFirst();
    }

    /** Whoever else wants to change the entry waits until this transaction is over. */
    Optional<MapEntry> lock(UUID uuid) {
        return em.createQuery("select e from MapEntry e where e.uuid = :uuid", MapEntry.class).setParameter("uuid", uuid.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** In the order of their ids, so that two who lock several never wait for each other. */
    List<MapEntry> lock(Set<Long> entries) {
        return entries.stream().sorted().map(id -> em.find(MapEntry.class, id, LockModeType.PESSIMISTIC_WRITE)).toList();
    }

    /** @return all versions of the entry, the first first; also those that no longer count */
    List<EntryVersion> versions(MapEntryKind kind, long entry) {
        Class<? extends EntryVersion> type = MapFields.type(kind);
        return em.createQuery("select v from " + type.getSimpleName() + " v where v.entryId = :entry", type).setParameter("entry", entry)
                .getResultList().stream().map(EntryVersion.class::cast).sorted(Comparator.comparing(EntryVersion::number)).toList();
    }

    /** @return the names of those who made versions of the entry, by account */
    Map<Long, String> accountNames(MapEntryKind kind, long entry) {
        Map<Long, String> names = new HashMap<>();
        new Statement().add("SELECT DISTINCT a.id, a.name FROM account a JOIN " + kind.name().toLowerCase(Locale.ROOT)
                + " x ON x.recorded_by_id = a.id WHERE x.entry_id = {}", entry).list(em::createNativeQuery, r -> names.put(r.number(0), r.text(1)));
        return names;
    }

    /** @return the limits of an intervention that count, of whatever entry */
    List<DurationLimit> limits(long intervention) {
        return em.createQuery("select d from DurationLimit d where d.interventionId = :intervention and d.superseded = 0", DurationLimit.class)
                .setParameter("intervention", intervention).getResultList();
    }

    /** @return entries of the interventions that the organisation keeps */
    Set<Long> keptInterventions(Long organisation) {
        return new HashSet<>(em.createQuery("select e.id from MapEntry e where e.kind = :kind and e.keeperId = :keeper", Long.class)
                .setParameter("kind", MapEntryKind.INTERVENTION).setParameter("keeper", organisation).getResultList());
    }

    /** @return entries that hang on an intervention and count */
    Set<Long> hangingOn(long intervention) {
        Set<Long> entries = new HashSet<>();
        HANGING.forEach((table, columns) -> columns.forEach(column -> entries.addAll(entries(table, column, intervention))));
        return entries;
    }

    Set<Long> ofOrganisation(long organisation) {
        Set<Long> entries = new HashSet<>();
        OF_ORGANISATION.forEach(table -> entries.addAll(entries(table, "organisation_id", organisation)));
        return entries;
    }

    private List<Long> entries(String table, String column, long value) {
        return new Statement().add("SELECT DISTINCT entry_id FROM " + table + " WHERE superseded = 0 AND " + column + " = {}", value)
                .list(em::createNativeQuery, r -> r.number(0));
    }

    boolean isSlugTaken(MapEntryKind kind, String slug) {
        return new Statement().add("SELECT COUNT(*) FROM map_entry WHERE kind = {} AND slug = {}", kind.name(), slug).number(em::createNativeQuery) > 0;
    }

    /** @return false where somebody else was quicker with the same address */
    boolean add(MapEntry entry) {
        try {
            em.persist(entry);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    /** The versions before it make room in the database before it comes. */
    void add(EntryVersion version) {
        em.flush();
        em.persist(version);
        em.flush();
    }
}
