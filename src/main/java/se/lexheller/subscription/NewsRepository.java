package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class NewsRepository {

    /** A piece of news that nobody has been told of. */
    record News(long id, long deviationId, NewsKind what, Instant happenedAt) {
    }

    @PersistenceContext
    private EntityManager em;

    void add(long deviationId, NewsKind what, Instant happenedAt, Instant readyAt) {
        em.createNativeQuery("INSERT INTO case_news (deviation_id, what, happened_at, ready_at) VALUES (?, ?, ?, ?)")
                .setParameter(1, deviationId).setParameter(2, what.name()).setParameter(3, Timestamp.from(happenedAt))
                .setParameter(4, Timestamp.from(readyAt)).executeUpdate();
    }

    /** Its row stays locked until the transaction ends; other nodes pass it by. */
    Optional<News> takeNext(Instant now) {
        List<?> rows = em.createNativeQuery("""
                SELECT id, deviation_id, what, happened_at FROM case_news WHERE spread_at IS NULL AND ready_at <= ?
                ORDER BY ready_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""").setParameter(1, Timestamp.from(now)).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(r -> new News(((Number) r[0]).longValue(), ((Number) r[1]).longValue(),
                NewsKind.valueOf((String) r[2]), ((Timestamp) r[3]).toInstant())).findFirst();
    }

    void spread(long news, Instant now) {
        em.createNativeQuery("UPDATE case_news SET spread_at = ? WHERE id = ?").setParameter(1, Timestamp.from(now)).setParameter(2, news).executeUpdate();
    }

    /** @return what confirmed subscribers ask for, each once */
    List<Topic> topics() {
        return em.createQuery("select distinct s.topic from Subscription s where s.confirmedAt is not null", String.class)
                .getResultStream().map(Topic::of).toList();
    }

    /** @return their subscribers, in the order in which all lock them */
    List<Long> subscribers(Collection<Topic> topics) {
        if (topics.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s.id from Subscription s where s.topic in :topics and s.confirmedAt is not null order by s.id", Long.class)
                .setParameter("topics", topics.stream().map(Topic::text).toList()).getResultList();
    }

    /** @return those whom a mail has told of the case before */
    List<Long> toldOf(long deviationId) {
        List<?> ids = em.createNativeQuery("""
                SELECT DISTINCT i.subscription_id FROM case_news n JOIN subscription_item i ON i.news_id = n.id
                WHERE n.deviation_id = ? AND i.sent_at IS NOT NULL ORDER BY i.subscription_id""").setParameter(1, deviationId).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The subscriber's row comes first: whoever tells at the same moment is waited for. */
    void give(long news, Collection<Long> subscribers, Instant now) {
        for (Frequency frequency : Frequency.values()) {
            List<Object> values = new ArrayList<>(List.of(Timestamp.from(frequency.next(now)), frequency.name()));
            values.addAll(subscribers);
            update("UPDATE subscription SET next_digest_at = COALESCE(next_digest_at, ?) WHERE frequency = ? AND id IN (" + places(subscribers) + ")", values);
        }
        List<Object> values = new ArrayList<>(List.of(news));
        values.addAll(subscribers);
        update("INSERT IGNORE INTO subscription_item (subscription_id, news_id) SELECT id, ? FROM subscription WHERE id IN (" + places(subscribers) + ")", values);
    }

    private static String places(Collection<Long> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private void update(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        query.executeUpdate();
    }
}
