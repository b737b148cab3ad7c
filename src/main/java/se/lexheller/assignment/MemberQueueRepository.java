package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import se.lexheller.shared.PageOf;

/** Reads a member's queues in SQL: the page and the number of all rows in one statement, and all counts in another. */
@ApplicationScoped
class MemberQueueRepository {

    private static final int ROWS_A_PAGE = 50;
    private static final String OPEN = "a.state IN ('SENT', 'ACKNOWLEDGED') AND d.state = 'ASSIGNED'";
    private static final String ANSWERED = "a.state = 'ANSWERED' AND d.state = 'ASSIGNED'";
    private static final String TO_APPROVE = "a.state = 'ANSWERED' AND d.state = 'JOINT_REVIEW'";
    private static final String DONE = "(a.state IN ('APPROVED', 'RESERVATION', 'DECLINED') OR d.state NOT IN ('ASSIGNED', 'JOINT_REVIEW'))";

    @PersistenceContext
    private EntityManager em;

    Map<MemberQueue, Long> counts(long organisationId, LocalDate today) {
        Object[] sums = (Object[]) em.createNativeQuery("SELECT " + String.join(", ", sum(OPEN), sum(OPEN + " AND a.due_on < ?1"),
                        sum(ANSWERED), sum(TO_APPROVE), sum(DONE))
                + " FROM assignment a JOIN deviation d ON d.id = a.deviation_id WHERE a.organisation_id = ?2 AND d.restricted_at IS NULL")
                .setParameter(1, Date.valueOf(today)).setParameter(2, organisationId).getSingleResult();
        Map<MemberQueue, Long> counts = new EnumMap<>(MemberQueue.class);
        for (MemberQueue queue : MemberQueue.values()) {
            counts.put(queue, ((Number) sums[queue.ordinal()]).longValue());
        }
        return counts;
    }

    /** @param accountId of the reader, for those that the reader handles */
    PageOf<AssignmentRow> page(long organisationId, long accountId, AssignmentFilter filter, LocalDate today) {
        Query query = em.createNativeQuery("""
                SELECT a.id, d.number, t.title, a.state, a.due_on, u.name, h.name, COUNT(*) OVER ()
                FROM assignment a
                JOIN deviation d ON d.id = a.deviation_id
                JOIN member_text t ON t.deviation_id = a.deviation_id
                LEFT JOIN organisation_unit u ON u.id = a.unit_id
                LEFT JOIN account h ON h.id = a.handler_id
                WHERE a.organisation_id = ?1 AND d.restricted_at IS NULL AND %s
                  AND (?2 = '' OR d.number LIKE ?3 OR t.title LIKE ?3)
                  AND (?4 = 0 OR a.unit_id = ?4) AND (?5 = 0 OR a.handler_id = ?5)
                ORDER BY %s %s, a.id LIMIT %d OFFSET %d""".formatted(condition(filter.queue()), filter.sort().column(),
                filter.descending() ? "DESC" : "ASC", ROWS_A_PAGE, (filter.page() - 1) * ROWS_A_PAGE));
        query.setParameter(1, organisationId).setParameter(2, filter.search()).setParameter(3, "%" + escaped(filter.search()) + "%")
                .setParameter(4, Objects.requireNonNullElse(filter.unitId(), 0L)).setParameter(5, filter.mine() ? accountId : 0L);
        if (filter.queue() == MemberQueue.OVERDUE) {
            query.setParameter(6, Date.valueOf(today));
        }
        return pageOf(query.getResultList(), filter.page(), today);
    }

    private static PageOf<AssignmentRow> pageOf(List<?> found, int page, LocalDate today) {
        List<AssignmentRow> rows = new ArrayList<>();
        long total = 0;
        for (Object one : found) {
            Object[] c = (Object[]) one;
            AssignmentState state = AssignmentState.valueOf((String) c[3]);
            LocalDate due = ((Date) c[4]).toLocalDate();
            rows.add(new AssignmentRow(((Number) c[0]).longValue(), (String) c[1], (String) c[2], state, due,
                    state.isOpen() && due.isBefore(today), (String) c[5], (String) c[6]));
            total = ((Number) c[7]).longValue();
        }
        return new PageOf<>(rows, total, page, ROWS_A_PAGE);
    }

    private static String condition(MemberQueue queue) {
        return switch (queue) {
            case TO_ANSWER -> OPEN;
            case OVERDUE -> OPEN + " AND a.due_on < ?6";
            case ANSWERED -> ANSWERED;
            case TO_APPROVE -> TO_APPROVE;
            case DONE -> DONE;
        };
    }

    private static String sum(String condition) {
        return "COALESCE(SUM(" + condition + "), 0)";
    }

    private static String escaped(String search) {
        return search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
