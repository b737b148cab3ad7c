package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import se.lexheller.calendar.SwedishDates;

/** What is due. Rows stay locked until the transaction ends, and another node's round passes them by. */
@ApplicationScoped
class ReminderRepository {

    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager em;

    List<ConversationEntry> takeQuestions(Instant first, Instant second, Instant third) {
        List<?> ids = em.createNativeQuery("""
                SELECT e.id FROM conversation_entry e JOIN deviation d ON d.id = e.deviation_id
                WHERE e.kind = 'QUESTION' AND e.answered_at IS NULL AND d.state = 'NEEDS_SUPPLEMENT'
                AND (e.reminded_days < 3 AND e.written_at <= ?1 OR e.reminded_days < 10 AND e.written_at <= ?2
                     OR e.reminded_days < 24 AND e.written_at <= ?3)
                ORDER BY e.id LIMIT ?4 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, Timestamp.from(first)).setParameter(2, Timestamp.from(second))
                .setParameter(3, Timestamp.from(third)).setParameter(4, BATCH).getResultList();
        return ids.stream().map(id -> em.find(ConversationEntry.class, ((Number) id).longValue())).toList();
    }

    List<Long> takeFollowUps(Instant now) {
        List<?> ids = em.createNativeQuery("""
                SELECT id FROM deviation WHERE queue = 'PUBLISHED' AND (
                    state = 'ANSWERED' AND followed_up_months < 3 AND published_at <= ?1
                    OR state = 'FOLLOW_UP' AND followed_up_months < 6 AND published_at <= ?2)
                ORDER BY id LIMIT ?3 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, monthsBefore(now, 3)).setParameter(2, monthsBefore(now, 6)).setParameter(3, BATCH).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static Timestamp monthsBefore(Instant now, int months) {
        return Timestamp.from(now.atZone(SwedishDates.ZONE).minusMonths(months).toInstant());
    }
}
