package se.lexheller.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.coordinationmap.Statement;
import se.lexheller.statistics.Statistics.Answers;
import se.lexheller.statistics.Statistics.Count;
import se.lexheller.statistics.Statistics.Share;
import se.lexheller.statistics.Statistics.Wait;

/** Counts cases, one statement a table of figures. */
@ApplicationScoped
class StatisticsRepository {

    /** Which cases are counted. */
    enum Cases {
        /** What everybody reads, by when it was published. */
        PUBLISHED("published_case", "published_case_id", "c.deviation_id", "c.published_at", "c.visible = 1"),
        /** All that the association works or has worked on, by when it was filed. */
        FILED("deviation", "deviation_id", "c.id", "c.submitted_at", "c.state NOT IN ('WITHDRAWN', 'REJECTED', 'DUPLICATE')");

        private final String table;
        private final String key;
        private final String deviation;
        private final String at;
        private final String counted;

        Cases(String table, String key, String deviation, String at, String counted) {
            this.table = table;
            this.key = key;
            this.deviation = deviation;
            this.at = at;
            this.counted = counted;
        }
    }

    @PersistenceContext
    private EntityManager em;

    List<Count> kinds(Cases cases, StatisticsFilter filter) {
        return of(new Statement().add("SELECT c.kind, COUNT(*) FROM " + cases.table + " c"), cases, filter)
                .add("GROUP BY c.kind ORDER BY COUNT(*) DESC, c.kind").list(em::createNativeQuery, r -> new Count(r.text(0), r.number(1)));
    }

    List<Count> months(Cases cases, StatisticsFilter filter) {
        Statement s = new Statement();
        String next = "";
        for (Stretch stretch : Stretch.of(filter.time())) {
            s.add(next + "SELECT {}, COUNT(*) FROM " + cases.table + " c", stretch.name());
            among(s, cases, filter, stretch.from(), stretch.until());
            next = "UNION ALL ";
        }
        return s.list(em::createNativeQuery, r -> new Count(r.text(0), r.number(1)));
    }

    List<Share> actors(Cases cases, StatisticsFilter filter) {
        return shares(cases, filter, "_actor", "organisation_id", "organisation");
    }

    List<Share> groups(Cases cases, StatisticsFilter filter) {
        return shares(cases, filter, "_target_group", "target_group_id", "target_group");
    }

    /** How many a case concerns is counted before it is divided, also where only one of them is asked for. */
    private List<Share> shares(Cases cases, StatisticsFilter filter, String table, String column, String named) {
        Statement s = new Statement().add("SELECT n.name, COUNT(*), SUM(1 / x.among) FROM (SELECT x." + column + " id, COUNT(*) OVER (PARTITION BY x."
                + cases.key + ") among FROM " + cases.table + " c JOIN " + cases.table + table + " x ON x." + cases.key + " = c.id");
        return of(s, cases, filter).add(") x JOIN " + named + " n ON n.id = x.id GROUP BY n.id, n.name ORDER BY SUM(1 / x.among) DESC, n.name")
                .list(em::createNativeQuery, r -> new Share(r.text(0), r.number(1), ((Number) r.values()[2]).doubleValue()));
    }

    List<Wait> waits(Cases cases, StatisticsFilter filter) {
        WaitTally tally = new WaitTally();
        Statement s = of(new Statement().add("SELECT c.kind, TIMESTAMPDIFF(DAY, d.submitted_at, d.answered_at), COUNT(*) FROM " + cases.table
                + " c JOIN deviation d ON d.id = " + cases.deviation + " AND d.answered_at IS NOT NULL"), cases, filter).add("GROUP BY 1, 2");
        s.list(em::createNativeQuery, r -> {
            tally.add(r.text(0), (int) r.number(1), r.number(2));
            return r;
        });
        return tally.waits();
    }

    /** Days end at midnight in Sweden, 23 o'clock UTC in winter: in summer an answer in the first hour of the next day counts as in time. */
    List<Answers> answers(Cases cases, StatisticsFilter filter, LocalDate today) {
        Statement s = new Statement().add("""
                SELECT o.name, SUM(a.state IN ('ANSWERED', 'APPROVED', 'RESERVATION')),
                  SUM(a.state IN ('ANSWERED', 'APPROVED', 'RESERVATION') AND a.answered_at >= TIMESTAMP(a.due_on, '23:00:00')),
                  SUM(a.state IN ('SENT', 'ACKNOWLEDGED') AND a.due_on < {})""", today)
                .add("FROM " + cases.table + " c JOIN assignment a ON a.deviation_id = " + cases.deviation
                        + " AND a.state <> 'DECLINED' JOIN organisation o ON o.id = a.organisation_id");
        return of(s, cases, filter).add("GROUP BY o.id, o.name ORDER BY 2 DESC, o.name")
                .list(em::createNativeQuery, r -> new Answers(r.text(0), r.number(1), r.number(2), r.number(3)));
    }

    List<Count> outcomes(Cases cases, StatisticsFilter filter) {
        Statement s = new Statement().add("SELECT COALESCE(k.outcome, 'OPEN'), COUNT(*) FROM " + cases.table + " c JOIN assignment a ON a.deviation_id = "
                + cases.deviation + " AND a.state IN ('APPROVED', 'RESERVATION') JOIN commitment k ON k.assignment_id = a.id");
        return of(s, cases, filter).add("GROUP BY 1 ORDER BY FIELD(COALESCE(k.outcome, 'OPEN'), 'KEPT', 'PARTLY', 'NOT_KEPT', 'OPEN')")
                .list(em::createNativeQuery, r -> new Count(r.text(0), r.number(1)));
    }

    private static Statement of(Statement s, Cases cases, StatisticsFilter filter) {
        return among(s, cases, filter, filter.time().from(), filter.time().until());
    }

    private static Statement among(Statement s, Cases cases, StatisticsFilter filter, Instant from, Instant until) {
        s.add("WHERE " + cases.counted + " AND " + cases.at + " >= {} AND " + cases.at + " < {}", Timestamp.from(from), Timestamp.from(until));
        s.addIf(filter.kind() != null, "AND c.kind = {}", filter.kind() == null ? null : filter.kind().name());
        concerns(s, cases, "_actor", "organisation_id", filter.actor());
        return concerns(s, cases, "_target_group", "target_group_id", filter.group());
    }

    private static Statement concerns(Statement s, Cases cases, String table, String column, Long id) {
        return s.addIf(id != null, "AND EXISTS (SELECT 1 FROM " + cases.table + table + " f WHERE f." + cases.key + " = c.id AND f." + column + " = {})", id);
    }
}
