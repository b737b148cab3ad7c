package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DigestRepository {

    @PersistenceContext
    private EntityManager em;

    /** The subscriber's row stays locked until the transaction ends; other nodes pass it by. */
    Optional<Subscription> takeNext(Instant now) {
        List<?> ids = em.createNativeQuery("""
                SELECT id FROM subscription WHERE next_digest_at <= ? AND confirmed_at IS NOT NULL
                ORDER BY next_digest_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""").setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Subscription.class, ((Number) id).longValue()));
    }

    List<Digest.Waiting> waiting(long subscription) {
        List<?> rows = em.createNativeQuery("""
                SELECT n.what, c.number, c.slug, c.withdrawn_at IS NOT NULL FROM subscription_item i
                JOIN case_news n ON n.id = i.news_id JOIN published_case c ON c.deviation_id = n.deviation_id
                WHERE i.subscription_id = ? AND i.sent_at IS NULL ORDER BY n.id""").setParameter(1, subscription).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new Digest.Waiting(NewsKind.valueOf((String) r[0]), (String) r[1],
                (String) r[2], ((Number) r[3]).intValue() == 1)).toList();
    }

    void told(long subscription, Instant now) {
        em.createNativeQuery("UPDATE subscription_item SET sent_at = ? WHERE subscription_id = ? AND sent_at IS NULL")
                .setParameter(1, Timestamp.from(now)).setParameter(2, subscription).executeUpdate();
    }
}
