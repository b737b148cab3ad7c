package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.calendar.SwedishDates;

/**
 * Whose answer is due. Rows stay locked until the transaction ends, and another node's round passes them by. A reminder given
 * for a day that has since been moved doesn't count: it is older than the days before the new one.
 */
@ApplicationScoped
class AssignmentReminderRepository {

    private static final int BATCH = 50;
    /** Three working days are never more than these, not even around Christmas. */
    private static final int DAYS_BEFORE = 10;

    @PersistenceContext
    private EntityManager em;

    List<Assignment> takeComing(LocalDate today, LocalDate last) {
        return take("a.due_on BETWEEN ?1 AND ?2 AND (a.reminded_at IS NULL OR a.reminded_at < a.due_on - INTERVAL " + DAYS_BEFORE + " DAY)",
                today.toString(), last.toString());
    }

    /** Around midnight the second condition keeps what was reminded of today out, since the first counts days in UTC. */
    List<Assignment> takeOverdue(LocalDate today) {
        return take("a.due_on < ?1 AND (a.reminded_at IS NULL OR a.reminded_at < a.due_on + INTERVAL 1 DAY AND a.reminded_at < ?2)",
                today.toString(), startOf(today));
    }

    private List<Assignment> take(String which, Object from, Object to) {
        List<?> ids = em.createNativeQuery("""
                SELECT a.id FROM assignment a JOIN deviation d ON d.id = a.deviation_id
                WHERE a.state IN ('SENT', 'ACKNOWLEDGED') AND d.state = 'ASSIGNED' AND %s
                ORDER BY a.id LIMIT %d FOR UPDATE SKIP LOCKED""".formatted(which, BATCH))
                .setParameter(1, from).setParameter(2, to).getResultList();
        return ids.stream().map(id -> em.find(Assignment.class, ((Number) id).longValue())).toList();
    }

    void reminded(long id, Instant now) {
        em.createNativeQuery("UPDATE assignment SET reminded_at = ?1 WHERE id = ?2")
                .setParameter(1, Timestamp.from(now)).setParameter(2, id).executeUpdate();
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(SwedishDates.ZONE).toInstant());
    }
}
