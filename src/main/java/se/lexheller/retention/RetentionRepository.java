package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lexheller.shared.NotFound;

/** Rules, proposals and the log. One statement a list. */
@ApplicationScoped
class RetentionRepository {

    private static final String PROPOSALS = """
            SELECT p.id, p.kind, p.state, p.proposed_at, COUNT(i.deviation_id), COALESCE(SUM(i.exempt_reason IS NOT NULL), 0), a.name, p.decided_at
            FROM disposal_proposal p LEFT JOIN disposal_item i ON i.proposal_id = p.id LEFT JOIN account a ON a.id = p.decided_by_id""";
    private static final String ENDED_AT = "COALESCE((SELECT MAX(e.happened_at) FROM case_event e WHERE e.deviation_id = d.id), d.submitted_at)";

    @PersistenceContext
    private EntityManager em;

    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    void flush() {
        em.flush();
    }

    List<RuleRow> rules() {
        return em.createQuery("select r from RetentionRule r order by r.id desc", RetentionRule.class).getResultList().stream()
                .map(RetentionRule::row).toList();
    }

    /** Whoever proposes, disposes or ends the rule at the same time waits. */
    Optional<RetentionRule> lockRuleInForce(DisposalKind kind) {
        return em.createQuery("select r from RetentionRule r where r.kind = :kind and r.endedAt is null", RetentionRule.class)
                .setParameter("kind", kind).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    RetentionRule lockRule(long id) {
        return found(em.find(RetentionRule.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    RetentionRule rule(long id) {
        return found(em.find(RetentionRule.class, id));
    }

    DisposalProposal lockProposal(long id) {
        return found(em.find(DisposalProposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<DisposalProposal> openProposal(DisposalKind kind) {
        return em.createQuery("select p from DisposalProposal p where p.kind = :kind and p.state in :open", DisposalProposal.class)
                .setParameter("kind", kind).setParameter("open", List.of(ProposalState.PROPOSED, ProposalState.APPROVED))
                .getResultStream().findFirst();
    }

    /** @return ids of the cases whose time is over and that nobody has exempted, the oldest first */
    List<Long> due(DisposalKind kind, Instant endedBefore, int most) {
        String which = switch (kind) {
            case FILER_IDENTITY -> "JOIN filer f ON f.deviation_id = d.id WHERE f.erased_at IS NULL AND d.state IN ('CLOSED', 'REJECTED', 'WITHDRAWN', 'DUPLICATE')";
            case ENDED_CASE -> "WHERE d.disposed_at IS NULL AND d.state IN ('REJECTED', 'WITHDRAWN')";
        };
        List<?> ids = em.createNativeQuery("SELECT d.id FROM deviation d " + which + " AND " + ENDED_AT + """
                 < ?1 AND NOT EXISTS (SELECT 1 FROM disposal_item i JOIN disposal_proposal p ON p.id = i.proposal_id
                  WHERE i.deviation_id = d.id AND p.kind = ?2 AND i.exempt_reason IS NOT NULL)
                ORDER BY d.id LIMIT\s""" + most)
                .setParameter(1, Timestamp.from(endedBefore)).setParameter(2, kind.name()).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    void addItem(long proposalId, long deviationId) {
        em.createNativeQuery("INSERT INTO disposal_item (proposal_id, deviation_id) VALUES (?1, ?2)")
                .setParameter(1, proposalId).setParameter(2, deviationId).executeUpdate();
    }

    /** The newest first. */
    List<ProposalRow> proposals(int most) {
        return proposals(em.createNativeQuery(PROPOSALS + " GROUP BY p.id ORDER BY p.id DESC LIMIT " + most));
    }

    ProposalRow proposal(long id) {
        return proposals(em.createNativeQuery(PROPOSALS + " WHERE p.id = ?1 GROUP BY p.id").setParameter(1, id)).stream().findFirst()
                .orElseThrow(() -> new NotFound("proposal"));
    }

    @SuppressWarnings("unchecked")
    List<ProposalItem> items(long proposalId) {
        List<Object[]> rows = em.createNativeQuery("SELECT d.id, d.number, d.state, " + ENDED_AT + """
                , i.exempt_reason, i.done_at FROM disposal_item i JOIN deviation d ON d.id = i.deviation_id
                WHERE i.proposal_id = ?1 ORDER BY d.id""").setParameter(1, proposalId).getResultList();
        return rows.stream().map(r -> new ProposalItem(((Number) r[0]).longValue(), (String) r[1], (String) r[2], instant(r[3]), (String) r[4],
                instant(r[5]))).toList();
    }

    /** @return how many rows: 0 where the proposal doesn't name the case */
    int exempt(long proposalId, long deviationId, String reason, long byId) {
        return em.createNativeQuery("""
                UPDATE disposal_item SET exempt_reason = ?3, exempted_by_id = ?4 WHERE proposal_id = ?1 AND deviation_id = ?2 AND done_at IS NULL""")
                .setParameter(1, proposalId).setParameter(2, deviationId).setParameter(3, reason).setParameter(4, byId).executeUpdate();
    }

    /** An approved proposal, locked; other nodes pass it by. */
    Optional<DisposalProposal> takeApproved() {
        List<?> ids = em.createNativeQuery("SELECT id FROM disposal_proposal WHERE state = 'APPROVED' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED").getResultList();
        return ids.stream().map(id -> em.find(DisposalProposal.class, ((Number) id).longValue(), LockModeType.PESSIMISTIC_WRITE)).findFirst();
    }

    List<Long> left(long proposalId, int most) {
        List<?> ids = em.createNativeQuery("SELECT deviation_id FROM disposal_item WHERE proposal_id = ?1 AND done_at IS NULL AND exempt_reason IS NULL "
                + "ORDER BY deviation_id LIMIT " + most).setParameter(1, proposalId).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    void itemDone(long proposalId, long deviationId, Instant now) {
        em.createNativeQuery("UPDATE disposal_item SET done_at = ?3 WHERE proposal_id = ?1 AND deviation_id = ?2")
                .setParameter(1, proposalId).setParameter(2, deviationId).setParameter(3, Timestamp.from(now)).executeUpdate();
    }

    /** @param proposal null where the person concerned asked for it */
    void log(DisposalKind kind, int items, DisposalProposal proposal, String ground, long approvedBy, Instant now) {
        em.createNativeQuery("""
                INSERT INTO disposal_log (kind, items, rule_id, proposal_id, ground, approved_by_id, disposed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, kind.name()).setParameter(2, items).setParameter(3, proposal == null ? null : proposal.ruleId())
                .setParameter(4, proposal == null ? null : proposal.id()).setParameter(5, ground).setParameter(6, approvedBy)
                .setParameter(7, Timestamp.from(now)).executeUpdate();
    }

    long logCount() {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM disposal_log").getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    List<LogRow> log(int first, int size) {
        List<Object[]> rows = em.createNativeQuery("""
                SELECT l.disposed_at, l.kind, l.items, l.rule_id, l.ground, a.name FROM disposal_log l JOIN account a ON a.id = l.approved_by_id
                ORDER BY l.id DESC LIMIT %d OFFSET %d""".formatted(size, first)).getResultList();
        return rows.stream().map(r -> new LogRow(instant(r[0]), DisposalKind.valueOf((String) r[1]), ((Number) r[2]).intValue(), r[3] != null,
                (String) r[4], (String) r[5])).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<ProposalRow> proposals(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(r -> new ProposalRow(((Number) r[0]).longValue(), DisposalKind.valueOf((String) r[1]), ProposalState.valueOf((String) r[2]),
                instant(r[3]), ((Number) r[4]).longValue(), ((Number) r[5]).longValue(), (String) r[6], instant(r[7]))).toList();
    }

    private static <T> T found(T entity) {
        if (entity == null) {
            throw new NotFound("retention");
        }
        return entity;
    }

    private static Instant instant(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }
}
