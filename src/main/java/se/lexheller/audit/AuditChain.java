package se.lexheller.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The chain in the database: its head, and how entries are added to it. */
final class AuditChain {

    static final String COLUMNS = "seq, happened_at, kind, account_id, subject, part, from_value, to_value, text_digest, correlation, "
            + "network, previous_hash, hash";

    private static final String HEAD = "SELECT seq, hash FROM audit_head WHERE id = 1";
    private static final String LOCKED_HEAD = HEAD + " FOR UPDATE";

    private AuditChain() {
    }

    /**
     * Adds entries at the end. From here to the end of the transaction everybody else who wants to add one waits, so it
     * should be the last thing that the transaction does. The database's own triggers check the order and move the head.
     */
    static void append(Connection connection, List<Trace> traces) throws SQLException {
        ChainHead head = head(connection, true);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Trace trace : traces) {
                AuditEntry entry = AuditEntry.following(head, trace);
                fill(insert, entry);
                insert.addBatch();
                head = entry.asHead();
            }
            insert.executeBatch();
        }
    }

    static ChainHead head(Connection connection, boolean lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(lock ? LOCKED_HEAD : HEAD); ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("audit_head has no row");
            }
            return new ChainHead(row.getLong(1), row.getString(2));
        }
    }

    private static void fill(PreparedStatement insert, AuditEntry entry) throws SQLException {
        insert.setLong(1, entry.seq());
        insert.setObject(2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        insert.setString(3, entry.kind());
        insert.setObject(4, entry.accountId(), Types.BIGINT);
        insert.setString(5, entry.subject());
        insert.setObject(6, entry.part(), Types.BIGINT);
        insert.setString(7, entry.from());
        insert.setString(8, entry.to());
        insert.setString(9, entry.digest());
        insert.setString(10, entry.correlation());
        insert.setString(11, entry.network());
        insert.setString(12, entry.previousHash());
        insert.setString(13, entry.hash());
    }

    /** @param row of {@link #COLUMNS} */
    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(row.getLong(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(3),
                row.getObject(4, Long.class), row.getString(5), row.getObject(6, Long.class), row.getString(7), row.getString(8),
                row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getString(13));
    }
}
