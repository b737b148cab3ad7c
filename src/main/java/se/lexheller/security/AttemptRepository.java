package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class AttemptRepository {

    /** Failures from one place lately, and how often that place had to wait. */
    record Attempts(int failures, int strikes) {
    }

    @PersistenceContext
    private EntityManager em;

    Optional<Instant> blockedUntil(String client) {
        List<?> rows = em.createNativeQuery("SELECT blocked_until FROM sign_in_failure WHERE client = ?")
                .setParameter(1, client).getResultList();
        return rows.stream().filter(Objects::nonNull).map(row -> ((Timestamp) row).toInstant()).findFirst();
    }

    /** One statement, so that two at the same time both count; the row stays locked until the transaction ends. */
    Attempts count(String client, Instant now, Instant windowStart) {
        em.createNativeQuery("""
                INSERT INTO sign_in_failure (client, since, failures) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE
                failures = IF(since < ?3, 1, failures + 1), since = IF(since < ?3, ?2, since)""")
                .setParameter(1, client).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(windowStart)).executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("SELECT failures, strikes FROM sign_in_failure WHERE client = ?")
                .setParameter(1, client).getSingleResult();
        return new Attempts(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    void block(String client, Instant until) {
        em.createNativeQuery("UPDATE sign_in_failure SET strikes = strikes + 1, blocked_until = ?2 WHERE client = ?1")
                .setParameter(1, client).setParameter(2, Timestamp.from(until)).executeUpdate();
    }

    void forgetBefore(Instant moment) {
        em.createNativeQuery("DELETE FROM sign_in_failure WHERE since < ?").setParameter(1, Timestamp.from(moment)).executeUpdate();
    }
}
