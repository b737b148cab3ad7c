package se.lexheller.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.lexheller.shared.NotFound;

@ApplicationScoped
class IncidentRepository {

    private static final String SERIES = "PI";
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    /** Stores a new row at once, so that it has its id. */
    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** What is changed gets its new version, and meets the database's rules, now. */
    void keep() {
        em.flush();
    }

    /** PI-2026-0001, PI-2026-0002 …; a number goes back where storing fails. */
    String nextNumber(int year) {
        em.createNativeQuery("""
                INSERT INTO number_series (series, year, last_number) VALUES (?1, ?2, 1)
                ON DUPLICATE KEY UPDATE last_number = last_number + 1""").setParameter(1, SERIES).setParameter(2, year).executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last_number FROM number_series WHERE series = ?1 AND year = ?2")
                .setParameter(1, SERIES).setParameter(2, year).getSingleResult();
        return "%s-%d-%04d".formatted(SERIES, year, last.longValue());
    }

    Incident get(String number) {
        return find(number).orElseThrow(() -> new NotFound("incident"));
    }

    Incident lock(String number) {
        Incident incident = get(number);
        em.refresh(incident, LockModeType.PESSIMISTIC_WRITE);
        return incident;
    }

    private Optional<Incident> find(String number) {
        if (number == null || !number.matches("[A-Z0-9-]{1,20}")) {
            return Optional.empty();
        }
        return em.createQuery("select i from Incident i where i.number = :number", Incident.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** @return the open ones first, the most urgent of them before the others */
    List<IncidentRow> list(Instant now) {
        List<?> rows = em.createNativeQuery("""
                SELECT i.number, d.number, i.discovered_at, i.decision, i.notified_at, i.closed_at
                FROM incident i LEFT JOIN deviation d ON d.id = i.deviation_id
                ORDER BY i.closed_at IS NOT NULL, IF(i.closed_at IS NULL, i.discovered_at, NULL), i.discovered_at DESC LIMIT %d""".formatted(MOST))
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new IncidentRow((String) r[0], (String) r[1], instant(r[2]),
                IncidentClock.of(instant(r[2]), r[3] == null ? null : IncidentDecision.valueOf((String) r[3]), instant(r[4]), now),
                instant(r[5]))).toList();
    }

    long open() {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM incident WHERE closed_at IS NULL").getSingleResult()).longValue();
    }

    List<IncidentEventRow> history(long incidentId) {
        List<?> rows = em.createNativeQuery("""
                SELECT e.step, a.name, e.happened_at, e.reason FROM incident_event e LEFT JOIN account a ON a.id = e.account_id
                WHERE e.incident_id = ?1 ORDER BY e.id""").setParameter(1, incidentId).getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(r -> new IncidentEventRow(IncidentStep.valueOf((String) r[0]), (String) r[1], instant(r[2]), (String) r[3])).toList();
    }

    boolean isAnyOpen(long deviationId) {
        return em.createQuery("select count(i) from Incident i where i.deviationId = :case and i.closedAt is null", Long.class)
                .setParameter("case", deviationId).getSingleResult() > 0;
    }

    /** @return an incident of which nobody has been reminded at these hours and that no other node has in hand, locked */
    Optional<Incident> lockNextToRemind(int hours, Instant now) {
        List<?> ids = em.createNativeQuery("""
                SELECT id FROM incident WHERE closed_at IS NULL AND notified_at IS NULL AND COALESCE(decision, '') <> 'NOT_NOTIFY'
                  AND reminded_hours < ?1 AND discovered_at <= ?2 ORDER BY discovered_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, hours).setParameter(2, Timestamp.from(now.minusSeconds(hours * 3600L))).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Incident.class, ((Number) id).longValue(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : ((Timestamp) value).toInstant();
    }
}
