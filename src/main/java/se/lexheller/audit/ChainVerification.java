package se.lexheller.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Goes through the whole chain from the first entry on and stops at the first that is wrong. It reads in portions, so that
 * a chain of millions needs no more memory than a short one, and needs nothing but a connection that may read.
 */
public final class ChainVerification {

    private static final int PORTION = 5_000;
    /** Steps of cases are kept twice: as history that people read, and here. */
    private static final String ALTERED_HISTORY = """
            SELECT a.seq FROM audit_entry a LEFT JOIN case_event e ON e.id = a.part
            WHERE a.kind IN ('CASE', 'ASSIGNMENT', 'JOINT_ANSWER', 'PUBLICATION', 'FILER') AND a.part IS NOT NULL AND a.seq <= ?
              AND (e.id IS NULL OR BINARY e.subject <> BINARY a.kind OR NOT (e.account_id <=> a.account_id)
                   OR NOT (BINARY e.from_state <=> BINARY a.from_value) OR BINARY e.to_state <> BINARY a.to_value OR e.happened_at <> a.happened_at OR NOT (BINARY SHA2(e.reason, 256) <=> BINARY a.text_digest))
            ORDER BY a.seq LIMIT 1""";

    /** From the first step on that is in the trail: what was there before it, or was loaded as example, isn't. */
    private static final String ADDED_HISTORY = """
            SELECT e.id FROM case_event e WHERE e.id > (SELECT MIN(a.part) FROM audit_entry a WHERE a.kind IN ('CASE', 'ASSIGNMENT', 'JOINT_ANSWER', 'PUBLICATION', 'FILER'))
              AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.part = e.id AND a.kind IN ('CASE', 'ASSIGNMENT', 'JOINT_ANSWER', 'PUBLICATION', 'FILER'))
            ORDER BY e.id LIMIT 1""";

    private final Connection connection;
    private final List<ChainHead> kept;
    private final LongConsumer progress;
    private ChainHead last = ChainHead.START;

    /**
     * @param kept     heads that were kept elsewhere: the chain must still hold each of them
     * @param progress is told now and then how many entries were looked at
     */
    public ChainVerification(Connection connection, List<ChainHead> kept, LongConsumer progress) {
        this.connection = connection;
        this.kept = List.copyOf(kept);
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param fault null where the chain is whole
     * @param seq   the first entry that is wrong or missing, of a step that was put into the history its own number; 0 where the chain is whole
     * @param head  the last entry that was looked at and found right
     */
    public record Outcome(ChainFault fault, long seq, ChainHead head) {

        public boolean isWhole() {
            return fault == null;
        }
    }

    /** Entries that are added meanwhile aren't looked at. */
    public Outcome run() throws SQLException {
        ChainHead head = AuditChain.head(connection, false);
        Optional<Outcome> wrong = links(head);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (last.seq() < head.seq()) {
            return fault(ChainFault.CUT_OFF, last.seq() + 1);
        }
        for (ChainHead earlier : kept) {
            if (earlier.seq() > last.seq()) {
                return fault(ChainFault.CUT_OFF, last.seq() + 1);
            }
        }
        return history(head).orElseGet(() -> new Outcome(null, 0, last));
    }

    private Optional<Outcome> links(ChainHead head) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + AuditChain.COLUMNS
                + " FROM audit_entry WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT " + PORTION)) {
            for (List<AuditEntry> portion = read(select, head); !portion.isEmpty(); portion = read(select, head)) {
                for (AuditEntry entry : portion) {
                    Optional<Outcome> wrong = link(entry, head);
                    if (wrong.isPresent()) {
                        return wrong;
                    }
                    last = entry.asHead();
                }
                progress.accept(last.seq());
            }
        }
        return Optional.empty();
    }

    private List<AuditEntry> read(PreparedStatement select, ChainHead head) throws SQLException {
        select.setLong(1, last.seq() == 0 ? Long.MIN_VALUE : last.seq());
        select.setLong(2, Math.max(head.seq(), last.seq()));
        List<AuditEntry> portion = new ArrayList<>(PORTION);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                portion.add(AuditChain.read(rows));
            }
        }
        return portion;
    }

    private Optional<Outcome> link(AuditEntry entry, ChainHead head) {
        if (entry.seq() <= last.seq()) {
            return Optional.of(fault(ChainFault.OUT_OF_ORDER, entry.seq()));
        }
        if (entry.seq() != last.seq() + 1) {
            return Optional.of(fault(ChainFault.MISSING, last.seq() + 1));
        }
        if (!entry.hashOfContent().equals(entry.hash())) {
            return Optional.of(fault(ChainFault.ALTERED, entry.seq()));
        }
        if (!entry.previousHash().equals(last.hash())) {
            return Optional.of(fault(ChainFault.OUT_OF_ORDER, entry.seq()));
        }
        if (entry.seq() == head.seq() && !entry.hash().equals(head.hash())
                || kept.stream().anyMatch(earlier -> earlier.seq() == entry.seq() && !earlier.hash().equals(entry.hash()))) {
            return Optional.of(fault(ChainFault.REWRITTEN, entry.seq()));
        }
        return Optional.empty();
    }

    private Optional<Outcome> history(ChainHead head) throws SQLException {
        try (PreparedStatement altered = connection.prepareStatement(ALTERED_HISTORY); PreparedStatement added = connection.prepareStatement(ADDED_HISTORY)) {
            altered.setLong(1, head.seq());
            Optional<Outcome> wrong = first(altered, ChainFault.HISTORY_ALTERED);
            return wrong.isPresent() ? wrong : first(added, ChainFault.HISTORY_ADDED);
        }
    }

    private Optional<Outcome> first(PreparedStatement select, ChainFault fault) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(fault(fault, row.getLong(1))) : Optional.empty();
        }
    }

    private Outcome fault(ChainFault fault, long seq) {
        return new Outcome(fault, seq, last);
    }
}
