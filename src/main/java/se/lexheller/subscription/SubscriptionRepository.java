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
class SubscriptionRepository {

    @PersistenceContext
    private EntityManager em;

    /** Two who ask at once for one address come one after the other. */
    Optional<Subscription> locked(Topic topic, String email) {
        return em.createQuery("select s from Subscription s where s.topic = :topic and s.email = :email", Subscription.class)
                .setParameter("topic", topic.text()).setParameter("email", email).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Subscription add(Subscription subscription) {
        em.persist(subscription);
        em.flush();
        return subscription;
    }

    Optional<Subscription> byLink(String hash, boolean lock) {
        return em.createQuery("select s from Subscription s where s.confirmHash = :hash", Subscription.class).setParameter("hash", hash)
                .setLockMode(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE).getResultStream().findFirst();
    }

    /** @return how many links an address has got since then, whatever they were for */
    long linksTo(String email, Instant since) {
        Long links = em.createQuery("select sum(s.askedTimes) from Subscription s where s.email = :email and s.askedAt > :since", Long.class)
                .setParameter("email", email).setParameter("since", since).getSingleResult();
        return links == null ? 0 : links;
    }

    long countOf(String email) {
        return em.createQuery("select count(s) from Subscription s where s.email = :email", Long.class).setParameter("email", email).getSingleResult();
    }

    /** @return what an address is told of, the oldest first */
    List<Subscription> confirmed(String email) {
        return em.createQuery("select s from Subscription s where s.email = :email and s.confirmedAt is not null order by s.id", Subscription.class)
                .setParameter("email", email).getResultList();
    }

    void addExit(String hash, long subscription, Instant now) {
        em.createNativeQuery("INSERT INTO subscription_exit (token_hash, subscription_id, created_at) VALUES (?, ?, ?)")
                .setParameter(1, hash).setParameter(2, subscription).setParameter(3, Timestamp.from(now)).executeUpdate();
    }

    Optional<Subscription> byExit(String hash) {
        List<?> ids = em.createNativeQuery("SELECT subscription_id FROM subscription_exit WHERE token_hash = ?").setParameter(1, hash).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Subscription.class, ((Number) id).longValue()));
    }

    Optional<Subscription> lock(long id) {
        return Optional.ofNullable(em.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(Subscription subscription) {
        em.remove(subscription);
    }

    /** @return number, slug and title of a published case, be it withdrawn */
    Object[] caseOf(long publishedCase) {
        return em.createQuery("select c.number, c.slug, c.words.title from PublishedCase c where c.id = :id", Object[].class)
                .setParameter("id", publishedCase).getSingleResult();
    }

    /** Addresses that nobody confirmed, and those of cases that were taken away and have been told of it. */
    int removeForgotten(Instant unconfirmedBefore, Instant withdrawnBefore) {
        return em.createNativeQuery("DELETE FROM subscription WHERE confirmed_at IS NULL AND asked_at < ?")
                .setParameter(1, Timestamp.from(unconfirmedBefore)).executeUpdate()
                + em.createNativeQuery("""
                DELETE s FROM published_case c JOIN subscription s ON s.topic = CONVERT(CONCAT('case=', c.id) USING ascii)
                WHERE c.withdrawn_at < ?""").setParameter(1, Timestamp.from(withdrawnBefore)).executeUpdate();
    }

    /** Secrets of mails that nobody looks for any more. */
    int removeExits(Instant before) {
        return em.createNativeQuery("DELETE FROM subscription_exit WHERE created_at < ?").setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
