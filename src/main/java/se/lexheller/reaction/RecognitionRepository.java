package se.lexheller.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class RecognitionRepository {

    @PersistenceContext
    private EntityManager em;

    /** A second time changes nothing. */
    void add(long deviationId, long account, Instant now) {
        em.createNativeQuery("INSERT INTO recognition (deviation_id, account_id, recognised_at) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE account_id = account_id")
                .setParameter(1, deviationId).setParameter(2, account).setParameter(3, Timestamp.from(now)).executeUpdate();
        count(deviationId);
    }

    void remove(long deviationId, long account) {
        em.createNativeQuery("DELETE FROM recognition WHERE deviation_id = ? AND account_id = ?").setParameter(1, deviationId).setParameter(2, account)
                .executeUpdate();
        count(deviationId);
    }

    /** Past the case's version: whoever writes at the case isn't disturbed. */
    private void count(long deviationId) {
        em.createNativeQuery("UPDATE deviation d SET d.recognised = (SELECT COUNT(*) FROM recognition r WHERE r.deviation_id = d.id) WHERE d.id = ?")
                .setParameter(1, deviationId).executeUpdate();
    }

    boolean isBy(long deviationId, long account) {
        return !em.createNativeQuery("SELECT 1 FROM recognition WHERE deviation_id = ? AND account_id = ?").setParameter(1, deviationId)
                .setParameter(2, account).getResultList().isEmpty();
    }

    long howMany(long deviationId) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM recognition WHERE deviation_id = ?").setParameter(1, deviationId).getSingleResult()).longValue();
    }
}
