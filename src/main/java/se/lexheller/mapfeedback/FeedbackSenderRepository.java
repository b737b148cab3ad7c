package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class FeedbackSenderRepository {

    /** What one sender has sent since a moment. */
    record Sent(Instant since, int times) {
    }

    @PersistenceContext
    private EntityManager em;

    /** One statement, so that two at the same time both count; its row stays locked until the transaction ends. */
    Sent count(String sender, Instant now, Instant windowStart) {
        em.createNativeQuery("""
                INSERT INTO map_feedback_sender (sender, since, sent) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE
                sent = IF(since < ?3, 1, sent + 1), since = IF(since < ?3, ?2, since)""")
                .setParameter(1, sender).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(windowStart)).executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("SELECT since, sent FROM map_feedback_sender WHERE sender = ?1")
                .setParameter(1, sender).getSingleResult();
        return new Sent(((Timestamp) row[0]).toInstant(), ((Number) row[1]).intValue());
    }

    void forgetBefore(Instant moment) {
        em.createNativeQuery("DELETE FROM map_feedback_sender WHERE since < ?1").setParameter(1, Timestamp.from(moment)).executeUpdate();
    }
}
