package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;

@ApplicationScoped
class VerificationRepository {

    @PersistenceContext
    private EntityManager em;

    void add(MapVerification verification) {
        em.persist(verification);
    }

    /** The key decides: of several nodes one alone is told true, and only once a month. */
    boolean reminded(long account, YearMonth month, Instant now) {
        return em.createNativeQuery("INSERT IGNORE INTO map_review_reminder (account_id, month, reminded_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, account).setParameter(2, month.toString()).setParameter(3, Timestamp.from(now)).executeUpdate() == 1;
    }
}
