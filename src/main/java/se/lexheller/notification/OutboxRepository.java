package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class OutboxRepository {

    @PersistenceContext
    private EntityManager em;

    /** The unique key decides: a second row of the same notice changes nothing and disturbs nobody's transaction. */
    void addUnlessThere(OutboxMail mail) {
        em.createNativeQuery("""
                INSERT INTO outbox_mail (dedupe_key, kind, recipient, subject, body, unsubscribe_url, message_id, state, attempts, next_attempt_at, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?) ON DUPLICATE KEY UPDATE id = id""")
                .setParameter(1, mail.dedupeKey()).setParameter(2, mail.kind().name()).setParameter(3, mail.recipient())
                .setParameter(4, mail.subject()).setParameter(5, mail.body()).setParameter(6, mail.unsubscribeUrl()).setParameter(7, mail.messageId())
                .setParameter(8, mail.state().name()).setParameter(9, Timestamp.from(mail.nextAttemptAt()))
                .setParameter(10, Timestamp.from(mail.createdAt())).executeUpdate();
    }

    /**
     * Takes the mail that has waited longest. Its row stays locked until the transaction ends; other workers pass it by.
     *
     * @return empty where nothing is due, or others have all that is
     */
    Optional<OutboxMail> takeNext(Instant now) {
        List<?> ids = em.createNativeQuery("""
                SELECT id FROM outbox_mail WHERE state = 'WAITING' AND next_attempt_at <= ?
                ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().map(id -> em.find(OutboxMail.class, ((Number) id).longValue())).findFirst();
    }

    Optional<OutboxMail> lock(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param begin of a message id, as far as @; @return the address that mail went to; empty where it is erased or nobody's */
    Optional<String> recipientOf(String begin) {
        List<?> found = em.createNativeQuery("SELECT recipient FROM outbox_mail WHERE message_id LIKE CONVERT(? USING ascii) AND recipient <> '' LIMIT 1")
                .setParameter(1, begin + "%").getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    List<MailRow> newest(String recipient, MailState state, int from, int size) {
        TypedQuery<MailRow> query = em.createQuery("""
                select new se.lexheller.notification.MailRow(m.id, m.kind, m.recipient, m.subject, m.body, m.state, m.attempts,
                    m.createdAt, m.sentAt, m.nextAttemptAt, m.lastError)
                from OutboxMail m where (:recipient = '' or m.recipient = :recipient) and (:any = true or m.state = :state)
                order by m.createdAt desc, m.id desc""", MailRow.class);
        return filter(query, recipient, state).setFirstResult(from).setMaxResults(size).getResultList();
    }

    long count(String recipient, MailState state) {
        TypedQuery<Long> query = em.createQuery("""
                select count(m) from OutboxMail m
                where (:recipient = '' or m.recipient = :recipient) and (:any = true or m.state = :state)""", Long.class);
        return filter(query, recipient, state).getSingleResult();
    }

    private static <T> TypedQuery<T> filter(TypedQuery<T> query, String recipient, MailState state) {
        return query.setParameter("recipient", recipient).setParameter("any", state == null)
                .setParameter("state", state == null ? MailState.WAITING : state);
    }

    Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        em.createQuery("select m.state, count(m) from OutboxMail m group by m.state", Object[].class).getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    List<String> recipients() {
        return em.createQuery("select distinct m.recipient from OutboxMail m where m.recipient <> '' order by m.recipient", String.class)
                .setMaxResults(200).getResultList();
    }
}
