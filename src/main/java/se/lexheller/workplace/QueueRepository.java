package se.lexheller.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.Queue;

/** One statement a list. The order of each queue follows an index {@code ix_deviation_queue_...}. */
@ApplicationScoped
class QueueRepository {

    /** Never more than one more than are told: published cases grow for ever, and every page of the workplace asks. */
    private static final String COUNTED = "(SELECT COUNT(*) FROM (SELECT 1 FROM deviation d WHERE %s LIMIT %d) some)";
    /** The texts are long and stay where they are; the names of the actors are gathered for the rows of the page alone. */
    private static final String ROWS = """
            SELECT d.number, IF(d.restricted_at IS NULL, d.title, '[borttaget]'), d.kind, d.state,
                   (SELECT GROUP_CONCAT(o.short_name ORDER BY o.name SEPARATOR ', ') FROM deviation_actor a
                    JOIN organisation o ON o.id = a.organisation_id WHERE a.deviation_id = d.id),
                   d.other_actors, d.submitted_at, d.next_due_on, d.recognised
            FROM deviation d""";

    @PersistenceContext
    private EntityManager em;

    List<QueueCount> counts(DueDays days) {
        Query query = em.createNativeQuery(Arrays.stream(Queue.values()).map(QueueRepository::counted).collect(Collectors.joining(" UNION ALL ")))
                .setParameter(1, days.today());
        return rows(query).stream().map(r -> new QueueCount(Queue.valueOf((String) r[0]), Stored.number(r[1]), Stored.number(r[2]))).toList();
    }

    private static String counted(Queue queue) {
        String its = "d.queue = '" + queue + "'";
        return "SELECT '" + queue + "', " + counted(its, QueueCount.MOST) + ", " + counted(its + " AND d.next_due_on < ?1", QueueCount.MOST);
    }

    private static String counted(String condition, long most) {
        return COUNTED.formatted(condition, most + 1);
    }

    /** @return how many there are, up to one more than the most that are counted */
    long count(QueueView view, DueDays days, long most) {
        QueueConditions conditions = QueueConditions.of(view, days);
        Query query = em.createNativeQuery("SELECT " + counted(conditions.sql(), most));
        conditions.bind(query);
        return Stored.number(query.getSingleResult());
    }

    List<QueueRow> page(QueueView view, DueDays days, int first, int size) {
        QueueConditions conditions = QueueConditions.of(view, days);
        Query query = em.createNativeQuery(ROWS + " WHERE " + conditions.sql() + " ORDER BY " + view.sort().orderBy(view.descending())
                + " LIMIT " + size + " OFFSET " + first);
        conditions.bind(query);
        return rows(query).stream().map(r -> row(r, days)).toList();
    }

    List<QueueRow> overdue(DueDays days, int most) {
        Query query = em.createNativeQuery(ROWS
                + " WHERE d.queue = 'WITH_MEMBERS' AND d.next_due_on < ?1 ORDER BY d.next_due_on, d.id LIMIT " + most)
                .setParameter(1, days.today());
        return rows(query).stream().map(r -> row(r, days)).toList();
    }

    List<QueueRow> untouched(DueDays days, int most) {
        Query query = em.createNativeQuery(ROWS
                + " WHERE d.queue = 'TO_TRIAGE' AND d.state = 'SUBMITTED' ORDER BY d.submitted_at, d.id LIMIT " + most);
        return rows(query).stream().map(r -> row(r, days)).toList();
    }

    private static QueueRow row(Object[] r, DueDays days) {
        Instant submitted = Stored.instant(r[6]);
        LocalDate due = Stored.day(r[7]);
        return new QueueRow((String) r[0], (String) r[1], DeviationKind.valueOf((String) r[2]),
                DeviationState.valueOf((String) r[3]), involved((String) r[4], (String) r[5]), submitted,
                days.daysSince(submitted), due, days.daysLate(due), days.isSoon(due), Stored.number(r[8]));
    }

    private static String involved(String listed, String others) {
        if (listed == null || others.isEmpty()) {
            return listed == null ? others : listed;
        }
        return listed + ", " + others;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
