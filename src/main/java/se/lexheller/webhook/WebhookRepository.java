package se.lexheller.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class WebhookRepository {

    private static final int MOST_DELIVERIES = 50;

    @PersistenceContext
    private EntityManager em;

    List<String> hosts() {
        List<?> hosts = em.createNativeQuery("SELECT host FROM webhook_host ORDER BY host").getResultList();
        return hosts.stream().map(String.class::cast).toList();
    }

    boolean isAllowed(String host) {
        return !em.createNativeQuery("SELECT 1 FROM webhook_host WHERE host = ?").setParameter(1, host).getResultList().isEmpty();
    }

    /** A second time changes nothing. */
    void allow(String host, long account, Instant now) {
        em.createNativeQuery("INSERT INTO webhook_host (host, allowed_by_id, allowed_at) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE host = host")
                .setParameter(1, host).setParameter(2, account).setParameter(3, Timestamp.from(now)).executeUpdate();
    }

    boolean forbid(String host) {
        return em.createNativeQuery("DELETE FROM webhook_host WHERE host = ?").setParameter(1, host).executeUpdate() > 0;
    }

    Webhook add(Webhook hook) {
        em.persist(hook);
        em.flush();
        return hook;
    }

    /** @return the newest first */
    List<Webhook> all() {
        return em.createQuery("select w from Webhook w order by w.id desc", Webhook.class).getResultList();
    }

    /** @return those that anything is sent to */
    List<Webhook> active() {
        return em.createQuery("select w from Webhook w where w.sealedSecret is not null and w.endedAt is null order by w.id", Webhook.class).getResultList();
    }

    void replaceSecret(Webhook hook, String sealed) {
        em.createNativeQuery("UPDATE webhook SET sealed_secret = ? WHERE id = ? AND sealed_secret = ?").setParameter(1, sealed)
                .setParameter(2, hook.id()).setParameter(3, hook.sealedSecret()).executeUpdate();
    }

    Optional<Webhook> find(long id) {
        return Optional.ofNullable(em.find(Webhook.class, id));
    }

    Optional<Webhook> lock(long id) {
        return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(WebhookDelivery delivery) {
        em.persist(delivery);
    }

    /** Its row stays locked until the transaction ends; other nodes pass it by. */
    Optional<WebhookDelivery> takeNext(Instant now) {
        List<?> ids = em.createNativeQuery("""
                SELECT id FROM webhook_delivery WHERE state = 'WAITING' AND next_attempt_at <= ?
                ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""").setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().findFirst().map(id -> em.find(WebhookDelivery.class, ((Number) id).longValue()));
    }

    Optional<WebhookDelivery> lockDelivery(long id) {
        return Optional.ofNullable(em.find(WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return the newest first, a handful */
    List<WebhookDelivery> deliveries(long webhook) {
        return em.createQuery("select d from WebhookDelivery d where d.webhookId = :id order by d.id desc", WebhookDelivery.class)
                .setParameter("id", webhook).setMaxResults(MOST_DELIVERIES).getResultList();
    }
}
