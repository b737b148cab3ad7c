package se.lexheller.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.calendar.SwedishDates;

@ApplicationScoped
class AuditRepository {

    private static final int NIGHTS_COMPARED = 60;
    private static final String CHECK_COLUMNS = "c.id, c.night IS NOT NULL, c.started_at, c.seen_at, c.finished_at, c.entries, "
            + "COALESCE(c.head_seq, (SELECT h.seq FROM audit_head h WHERE h.id = 1)), c.fault, c.fault_seq, c.head_seq, c.head_hash";

    @PersistenceContext
    private EntityManager em;

    /** The transaction's own connection is held from here on: a second one beside it could be waited for by all who hold a first. */
    void joinTransaction() {
        em.unwrap(Connection.class);
    }

    /** As part of the transaction under way, on its own connection, which isn't closed here. */
    void append(List<Trace> traces) throws SQLException {
        AuditChain.append(em.unwrap(Connection.class), traces);
    }

    /** @param most of the rows; newest first */
    List<AuditRow> entries(AuditFilter filter, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("1 = 1");
        condition(where, values, "e.kind = ?", filter.kind() == null ? null : filter.kind().name());
        condition(where, values, "e.account_id = ?", filter.accountId());
        condition(where, values, "e.subject = ?", filter.subject());
        condition(where, values, "e.happened_at >= ?", filter.from() == null ? null : start(filter.from()));
        condition(where, values, "e.happened_at < ?", filter.until() == null ? null : start(filter.until().plusDays(1)));
        condition(where, values, "e.seq < ?", filter.before());
        Query query = em.createNativeQuery("""
                SELECT e.seq, e.happened_at, e.kind, e.account_id, a.name, e.subject, e.from_value, e.to_value, e.correlation, e.network
                FROM audit_entry e LEFT JOIN account a ON a.id = e.account_id WHERE """ + " " + where + " ORDER BY e.seq DESC LIMIT " + most);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return rows(query).stream().map(r -> new AuditRow(number(r[0]), instant(r[1]), (String) r[2], number(r[3]), (String) r[4],
                (String) r[5], (String) r[6], (String) r[7], (String) r[8], (String) r[9])).toList();
    }

    private static void condition(StringBuilder where, List<Object> values, String condition, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    /** @param accountId null for the nightly one */
    long beginCheck(Long accountId, Instant now) {
        em.createNativeQuery("INSERT INTO audit_check (account_id, started_at, seen_at) VALUES (?, ?, ?)")
                .setParameter(1, accountId).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(now)).executeUpdate();
        return number(em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult());
    }

    /** @return 0 where another node has begun it already */
    long beginNight(LocalDate night, Instant now) {
        int added = em.createNativeQuery("INSERT IGNORE INTO audit_check (night, started_at, seen_at) VALUES (?, ?, ?)")
                .setParameter(1, java.sql.Date.valueOf(night)).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(now)).executeUpdate();
        return added == 0 ? 0 : number(em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult());
    }

    /** @return whether somebody's check goes on */
    boolean isChecking(Instant seenSince) {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM audit_check WHERE finished_at IS NULL AND seen_at > ?")
                .setParameter(1, Timestamp.from(seenSince)).getSingleResult()) > 0;
    }

    void progress(long id, long entries, Instant now) {
        em.createNativeQuery("UPDATE audit_check SET entries = ?, seen_at = ? WHERE id = ?")
                .setParameter(1, entries).setParameter(2, Timestamp.from(now)).setParameter(3, id).executeUpdate();
    }

    void finish(long id, ChainVerification.Outcome outcome, Instant now) {
        em.createNativeQuery("""
                UPDATE audit_check SET entries = ?, seen_at = ?, finished_at = ?, fault = ?, fault_seq = ?, head_seq = ?, head_hash = ? WHERE id = ?""")
                .setParameter(1, outcome.head().seq()).setParameter(2, Timestamp.from(now)).setParameter(3, Timestamp.from(now))
                .setParameter(4, outcome.isWhole() ? null : outcome.fault().name()).setParameter(5, outcome.isWhole() ? null : outcome.seq())
                .setParameter(6, outcome.head().seq()).setParameter(7, outcome.head().hash()).setParameter(8, id).executeUpdate();
    }

    List<CheckRow> checks(int most) {
        return rows(em.createNativeQuery("SELECT " + CHECK_COLUMNS + " FROM audit_check c ORDER BY c.id DESC LIMIT " + most)).stream()
                .map(AuditRepository::check).toList();
    }

    /** @return the ends of the chain that earlier checks found whole */
    List<ChainHead> headsOfNights() {
        return rows(em.createNativeQuery("""
                SELECT head_seq, head_hash FROM audit_check WHERE finished_at IS NOT NULL AND fault IS NULL AND head_seq > 0
                ORDER BY id DESC LIMIT\s""" + NIGHTS_COMPARED)).stream().map(r -> new ChainHead(number(r[0]), (String) r[1])).toList();
    }

    private static CheckRow check(Object[] r) {
        return new CheckRow(number(r[0]), truth(r[1]), instant(r[2]), instant(r[3]), instant(r[4]), number(r[5]), number(r[6]),
                r[7] == null ? null : ChainFault.valueOf((String) r[7]), number(r[8]),
                r[9] == null ? null : new ChainHead(number(r[9]), (String) r[10]));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(SwedishDates.ZONE).toInstant());
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : ((Timestamp) value).toInstant();
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean yes ? yes : number(value) != 0;
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
