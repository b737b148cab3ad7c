package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class OutboxErasureRepository {

    private static final String ERASE = "UPDATE outbox_mail SET recipient = '', body = '', unsubscribe_url = NULL";

    @PersistenceContext
    private EntityManager em;

    /** @return how many; a mail that was given up counts from its last try */
    int eraseBefore(Instant moment, int most) {
        return em.createNativeQuery(ERASE + """
                 WHERE recipient <> '' AND (state = 'SENT' AND sent_at < ?1 OR state = 'DEAD' AND next_attempt_at < ?1 AND created_at < ?1)
                ORDER BY id LIMIT\s""" + most).setParameter(1, Timestamp.from(moment)).executeUpdate();
    }

    /** All that has gone to the address, and what waits to go there about one case. */
    void erase(String address, String caseNumber) {
        em.createNativeQuery(ERASE + ", state = 'DEAD' WHERE recipient = ?1 AND state = 'WAITING' AND subject LIKE ?2")
                .setParameter(1, address).setParameter(2, "%" + caseNumber + "%").executeUpdate();
        em.createNativeQuery(ERASE + " WHERE recipient = ?1 AND state IN ('SENT', 'DEAD')").setParameter(1, address).executeUpdate();
    }
}
