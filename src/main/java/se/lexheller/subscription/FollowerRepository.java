package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class FollowerRepository {

    @PersistenceContext
    private EntityManager em;

    /** Two who ask at once for one address come one after the other. */
    Optional<CaseFollower> locked(long publishedCase, String email) {
        return em.createQuery("select f from CaseFollower f where f.publishedCaseId = :id and f.email = :email", CaseFollower.class)
                .setParameter("id", publishedCase).setParameter("email", email).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    CaseFollower add(CaseFollower follower) {
        em.persist(follower);
        em.flush();
        return follower;
    }

    Optional<CaseFollower> byLink(String hash, boolean lock) {
        return em.createQuery("select f from CaseFollower f where f.confirmHash = :hash", CaseFollower.class).setParameter("hash", hash)
                .setLockMode(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE).getResultStream().findFirst();
    }

    /** @return how many links an address has got since then, whatever case they were for */
    long linksTo(String email, Instant since) {
        Long links = em.createQuery("select sum(f.askedTimes) from CaseFollower f where f.email = :email and f.askedAt > :since", Long.class)
                .setParameter("email", email).setParameter("since", since).getSingleResult();
        return links == null ? 0 : links;
    }

    List<CaseFollower> confirmed(long deviationId) {
        return em.createQuery("""
                select f from CaseFollower f, PublishedCase c
                where c.id = f.publishedCaseId and c.deviationId = :id and f.confirmedAt is not null order by f.id""", CaseFollower.class)
                .setParameter("id", deviationId).getResultList();
    }

    void addExit(String hash, long follower, Instant now) {
        em.createNativeQuery("INSERT INTO case_follower_exit (token_hash, follower_id, created_at) VALUES (?, ?, ?)")
                .setParameter(1, hash).setParameter(2, follower).setParameter(3, Timestamp.from(now)).executeUpdate();
    }

    Optional<CaseFollower> byExit(String hash) {
        List<?> ids = em.createNativeQuery("SELECT follower_id FROM case_follower_exit WHERE token_hash = ?").setParameter(1, hash).getResultList();
        return ids.stream().map(id -> em.find(CaseFollower.class, ((Number) id).longValue())).findFirst();
    }

    void remove(CaseFollower follower) {
        em.remove(follower);
    }

    /** @return number and slug of a published case, be it withdrawn */
    Object[] caseOf(CaseFollower follower) {
        return em.createQuery("select c.number, c.slug from PublishedCase c where c.id = :id", Object[].class)
                .setParameter("id", follower.publishedCaseId()).getSingleResult();
    }

    /** Addresses that nobody confirmed, and those of cases that were taken away and have been told of it. */
    int removeForgotten(Instant unconfirmedBefore, Instant withdrawnBefore) {
        return em.createNativeQuery("""
                DELETE f FROM case_follower f JOIN published_case c ON c.id = f.published_case_id
                WHERE (f.confirmed_at IS NULL AND f.asked_at < ?) OR c.withdrawn_at < ?""")
                .setParameter(1, Timestamp.from(unconfirmedBefore)).setParameter(2, Timestamp.from(withdrawnBefore)).executeUpdate();
    }
}
