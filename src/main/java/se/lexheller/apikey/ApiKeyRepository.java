package se.lexheller.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ApiKeyRepository {

    @PersistenceContext
    private EntityManager em;

    ApiKey add(ApiKey key) {
        em.persist(key);
        em.flush();
        return key;
    }

    List<ApiKey> all() {
        return em.createQuery("select k from ApiKey k order by k.id desc", ApiKey.class).getResultList();
    }

    Optional<ApiKey> find(long id) {
        return Optional.ofNullable(em.find(ApiKey.class, id));
    }

    Optional<ApiKey> lock(long id) {
        return Optional.ofNullable(em.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ApiKey> byHash(String hash) {
        return em.createQuery("select k from ApiKey k where k.hash = :hash", ApiKey.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    /** Past the entity's version: a call must not disturb the administrator. */
    void used(long id, LocalDate today) {
        em.createNativeQuery("UPDATE api_key SET last_used_on = ?1 WHERE id = ?2 AND (last_used_on IS NULL OR last_used_on < ?1)")
                .setParameter(1, Date.valueOf(today)).setParameter(2, id).executeUpdate();
    }

    /**
     * One statement, so that two at the same time both count.
     *
     * @return how many calls the key has made since when
     */
    Calls countCall(long id, Instant now, Instant windowStart) {
        Object[] row = (Object[]) em.createNativeQuery("""
                INSERT INTO api_key_calls (api_key_id, since, calls) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE
                calls = IF(since <= ?3, 1, calls + 1), since = IF(since <= ?3, ?2, since) RETURNING calls, since""")
                .setParameter(1, id).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(windowStart)).getSingleResult();
        return new Calls(((Number) row[0]).intValue(), ((Timestamp) row[1]).toInstant());
    }

    record Calls(int count, Instant since) {
    }

    /** One node at a time reminds of a key. */
    List<ApiKey> lockEnding(LocalDate from, LocalDate until) {
        return em.createQuery("""
                select k from ApiKey k where k.hash is not null and k.revokedAt is null and k.lastDay >= :from and k.lastDay <= :until order by k.id""",
                ApiKey.class).setParameter("from", from).setParameter("until", until).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
