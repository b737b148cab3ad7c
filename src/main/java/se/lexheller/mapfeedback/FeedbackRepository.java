package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One statement a list. The order of the queue follows {@code ix_map_feedback_queue} and {@code ix_map_feedback_keeper}. */
@ApplicationScoped
class FeedbackRepository {

    private static final String DETAILS = """
            SELECT f.number, f.kind, f.state, f.subject_name, e.slug, o.id, o.name, g.id, g.name, m.name, f.wrong, f.should_be, f.known_from,
                   f.provider, f.registration, f.contact, f.offer, f.email, f.pass_reason, f.received_at, k.name, h.name, f.answer, f.closed_at
            FROM map_feedback f LEFT JOIN map_entry e ON e.id = f.entry_id LEFT JOIN organisation o ON o.id = f.organisation_id
            LEFT JOIN target_group g ON g.id = f.target_group_id LEFT JOIN municipality m ON m.code = f.municipality_code
            LEFT JOIN organisation k ON k.id = f.keeper_id LEFT JOIN account h ON h.id = f.handler_id""";

    @PersistenceContext
    private EntityManager em;

    /** Stores it at once, so that it has its id. */
    <T extends MapFeedback> T add(T feedback) {
        em.persist(feedback);
        em.flush();
        return feedback;
    }

    void add(FeedbackLink link) {
        em.persist(link);
    }

    /** @param fingerprint of something sent the same day */
    Optional<MapFeedback> sentBefore(String fingerprint) {
        return em.createQuery("select f from MapFeedback f where f.fingerprint = :fingerprint", MapFeedback.class)
                .setParameter("fingerprint", fingerprint).getResultStream().findFirst();
    }

    Optional<MapFeedback> lock(String number) {
        return em.createQuery("select f from MapFeedback f where f.number = :number", MapFeedback.class)
                .setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Long> keeper(String number) {
        List<?> found = em.createNativeQuery("SELECT COALESCE(keeper_id, 0) FROM map_feedback WHERE number = ?1").setParameter(1, number).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    Optional<FeedbackDetails> details(String number) {
        return details(em.createNativeQuery(DETAILS + " WHERE f.number = ?1").setParameter(1, number));
    }

    Optional<FeedbackDetails> detailsByLink(String tokenHash) {
        return details(em.createNativeQuery(DETAILS + " JOIN map_feedback_link l ON l.feedback_id = f.id WHERE l.token_hash = ?1")
                .setParameter(1, tokenHash));
    }

    /** @param keeper null: everybody's */
    long count(FeedbackFilter filter, Long keeper) {
        return number(bound("SELECT COUNT(*) FROM map_feedback f WHERE " + conditions(filter, keeper), keeper).getSingleResult());
    }

    /** The open ones first, and of those the oldest. @param keeper null: everybody's */
    List<FeedbackRow> page(FeedbackFilter filter, Long keeper, int first, int size) {
        Query query = bound("""
                SELECT f.number, f.kind, f.state, f.subject_name, f.received_at, k.short_name, h.name
                FROM map_feedback f LEFT JOIN organisation k ON k.id = f.keeper_id LEFT JOIN account h ON h.id = f.handler_id
                WHERE %s ORDER BY f.closed, f.received_at, f.id LIMIT %d OFFSET %d""".formatted(conditions(filter, keeper), size, first), keeper);
        return rows(query).stream().map(r -> new FeedbackRow((String) r[0], FeedbackKind.valueOf((String) r[1]),
                FeedbackState.valueOf((String) r[2]), (String) r[3], instant(r[4]), (String) r[5], (String) r[6])).toList();
    }

    /** Rows stay locked until the transaction ends; another node's round passes them by. */
    List<MapFeedback> takeClosedBefore(Instant moment, int most) {
        List<?> ids = em.createNativeQuery("""
                SELECT id FROM map_feedback WHERE closed_at < ?1 AND (email IS NOT NULL OR fingerprint IS NOT NULL)
                ORDER BY closed_at LIMIT %d FOR UPDATE SKIP LOCKED""".formatted(most)).setParameter(1, Timestamp.from(moment)).getResultList();
        return ids.stream().map(id -> em.find(MapFeedback.class, ((Number) id).longValue())).toList();
    }

    private static String conditions(FeedbackFilter filter, Long keeper) {
        return filter.condition() + (keeper == null ? "" : " AND f.keeper_id = ?1");
    }

    private Query bound(String sql, Long keeper) {
        Query query = em.createNativeQuery(sql);
        return keeper == null ? query : query.setParameter(1, keeper);
    }

    private static Optional<FeedbackDetails> details(Query query) {
        return rows(query).stream().map(FeedbackRepository::details).findFirst();
    }

    private static FeedbackDetails details(Object[] r) {
        FeedbackDetails.About about = new FeedbackDetails.About((String) r[3], (String) r[4], numberOrNull(r[5]), (String) r[6],
                numberOrNull(r[7]), (String) r[8], (String) r[9]);
        FeedbackDetails.Text text = new FeedbackDetails.Text((String) r[10], (String) r[11], (String) r[12], (String) r[13], (String) r[14],
                (String) r[15], (String) r[16]);
        return new FeedbackDetails((String) r[0], FeedbackKind.valueOf((String) r[1]), FeedbackState.valueOf((String) r[2]), about, text,
                (String) r[17], (String) r[18], instant(r[19]), (String) r[20], (String) r[21], (String) r[22], instant(r[23]), false);
    }

    private static Instant instant(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }

    private static long number(Object stored) {
        return ((Number) stored).longValue();
    }

    private static Long numberOrNull(Object stored) {
        return stored == null ? null : number(stored);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
