package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AttemptRepository {

    /** Failures from one place since a moment. */
    record Attempts(Instant since, int failures) {
    }

    @PersistenceContext
    private EntityManager em;

    Optional<Attempts> find(String client) {
        List<?> rows = em.createNativeQuery("SELECT since, failures FROM sign_in_failure WHERE client = ?")
                .setParameter(1, client).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Attempts(((Timestamp) row[0]).toInstant(), ((Number) row[1]).intValue())).findFirst();
    }

    /** One statement, so that two at the same time both count. */
    void count(String client, Instant now, Instant windowStart) {
        em.createNativeQuery("""
                INSERT INTO sign_in_failure (client, since, failures) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE
                failures = IF(since < ?3, 1, failures + 1), since = IF(since < ?3, ?2, since)""")
                .setParameter(1, client).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(windowStart)).executeUpdate();
    }

    void forgetBefore(Instant moment) {
        em.createNativeQuery("DELETE FROM sign_in_failure WHERE since < ?").setParameter(1, Timestamp.from(moment)).executeUpdate();
    }
}
