package se.lexheller.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.testing.TestDatabase;

class ChainIT {

    private static final TestDatabase DATABASE = TestDatabase.started();
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.123456789Z");

    @BeforeEach
    void an_empty_trail() throws SQLException, IOException {
        empty();
    }

    /** The tables of the trail, and no more of the history than it looks at. */
    static void empty() throws SQLException, IOException {
        DATABASE.empty(TestDatabase.BARE);
        asOwner("CREATE TABLE case_event (id BIGINT PRIMARY KEY, subject VARCHAR(20), account_id BIGINT, from_state VARCHAR(20), "
                + "to_state VARCHAR(20), reason VARCHAR(4000), happened_at DATETIME(6)) DEFAULT CHARSET utf8mb4 COLLATE utf8mb4_swedish_ci");
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches(".*(audit_entry|audit_head|the_head).*")).sorted().toList()) {
                asOwner(Files.readString(file));
            }
        }
        asOwner("GRANT SELECT ON bare.* TO lexheller@127.0.0.1", "GRANT INSERT ON audit_entry TO lexheller@127.0.0.1");
    }

    @Test
    void an_unharmed_trail_is_whole() throws SQLException {
        write(7);
        assertThat(verified().isWhole()).isTrue();
        assertThat(verified().head().seq()).isEqualTo(7);
    }

    /** What was there before the trail began, or was loaded as an example, is in nobody's way. */
    @Test
    void a_step_that_was_put_into_the_history_of_a_case_is_found() throws SQLException {
        asOwner("INSERT INTO case_event VALUES (10, 'CASE', 9, NULL, 'SUBMITTED', NULL, '2026-11-20')", "INSERT INTO case_event VALUES (11, 'CASE', 9, 'SUBMITTED', 'TRIAGE', NULL, '2026-11-22 08:00:00.123456')");
        try (Connection application = application()) {
            AuditChain.append(application, List.of(new Trace(Audited.by(9L, AuditKind.CASE, NOW).on("LH-2026-0001").part(11L).change("SUBMITTED", "TRIAGE"), null, null)));
        }
        assertThat(verified().isWhole()).isTrue();
        asOwner("INSERT INTO case_event VALUES (12, 'CASE', 9, 'TRIAGE', 'REJECTED', NULL, '2026-11-22 09:00:00')");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.HISTORY_ADDED, 12L);
    }

    @Test
    void an_empty_trail_is_whole() throws SQLException {
        assertThat(verified()).isEqualTo(new ChainVerification.Outcome(null, 0, ChainHead.START));
    }

    @Test
    void entries_keep_what_was_told_with_letters_of_every_kind() throws SQLException {
        try (Connection application = application()) {
            AuditChain.append(application, List.of(
                    new Trace(Audited.by(17L, AuditKind.ACCOUNT_CHANGED, NOW).on("account", 9).change("HANDLER", "Å, ä & 🙂").because("för att"),
                            "abc-123", "192.0.2.0/24"),
                    new Trace(Audited.by(null, AuditKind.SIGN_IN_REFUSED, NOW), null, null)));
        }
        assertThat(text("SELECT CONCAT_WS('|', account_id, subject, from_value, to_value, correlation, network, happened_at) FROM audit_entry WHERE seq = 1"))
                .isEqualTo("17|account 9|HANDLER|Å, ä & 🙂|abc-123|192.0.2.0/24|2026-11-22 08:00:00.123456");
        assertThat(text("SELECT text_digest = SHA2('för att', 256) FROM audit_entry WHERE seq = 1")).isEqualTo("1");
        assertThat(verified().isWhole()).isTrue();
    }

    @Test
    void each_thing_that_could_be_altered_is_seen_and_the_row_is_named() throws SQLException {
        for (String change : List.of("happened_at = happened_at + INTERVAL 1 MICROSECOND", "kind = 'EXPORTED'", "account_id = 99", "account_id = NULL",
                "subject = 'LH-2026-0002'", "part = 5", "from_value = 'x'", "to_value = NULL", "text_digest = REPEAT('a', 64)", "correlation = 'x'",
                "network = 'x'", "previous_hash = REPEAT('b', 64)", "hash = REPEAT('c', 64)")) {
            rewritten(7);
            asOwner("UPDATE audit_entry SET " + change + " WHERE seq = 4");
            assertThat(verified()).as(change).extracting("fault", "seq").containsExactly(ChainFault.ALTERED, 4L);
        }
    }

    @Test
    void an_entry_that_was_altered_and_given_a_right_hash_again_breaks_the_next() throws SQLException {
        rewritten(7);
        asOwner("UPDATE audit_entry SET account_id = 99 WHERE seq = 4");
        asOwner("UPDATE audit_entry SET hash = '" + entry(4).hashOfContent() + "' WHERE seq = 4");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.OUT_OF_ORDER, 5L);
    }

    @Test
    void the_last_entry_altered_with_a_right_hash_again_is_seen_by_the_head() throws SQLException {
        rewritten(7);
        asOwner("UPDATE audit_entry SET account_id = 99 WHERE seq = 7");
        asOwner("UPDATE audit_entry SET hash = '" + entry(7).hashOfContent() + "' WHERE seq = 7");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.REWRITTEN, 7L);
    }

    @Test
    void an_entry_taken_out_is_seen() throws SQLException {
        rewritten(7);
        asOwner("DELETE FROM audit_entry WHERE seq = 4");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.MISSING, 4L);
        rewritten(7);
        asOwner("DELETE FROM audit_entry WHERE seq = 1");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.MISSING, 1L);
    }

    @Test
    void an_entry_put_in_is_seen() throws SQLException {
        rewritten(7);
        asOwner("UPDATE audit_entry SET seq = seq + 1 WHERE seq >= 4 ORDER BY seq DESC",
                "INSERT INTO audit_entry SELECT 4, happened_at, kind, account_id, subject, part, from_value, to_value, text_digest, correlation, "
                        + "network, previous_hash, hash FROM audit_entry WHERE seq = 3");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.ALTERED, 4L);
        rewritten(7);
        asOwner("INSERT INTO audit_entry SELECT 0, happened_at, kind, account_id, subject, part, from_value, to_value, text_digest, correlation, "
                + "network, previous_hash, hash FROM audit_entry WHERE seq = 3");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.OUT_OF_ORDER, 0L);
    }

    @Test
    void two_entries_that_changed_places_are_seen() throws SQLException {
        rewritten(7);
        asOwner("UPDATE audit_entry SET seq = 99 WHERE seq = 4", "UPDATE audit_entry SET seq = 4 WHERE seq = 5", "UPDATE audit_entry SET seq = 5 WHERE seq = 99");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.ALTERED, 4L);
    }

    @Test
    void a_tail_that_was_cut_off_is_seen() throws SQLException {
        rewritten(7);
        asOwner("DELETE FROM audit_entry WHERE seq >= 6");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.CUT_OFF, 6L);
    }

    @Test
    void a_tail_cut_off_with_its_head_is_seen_by_a_head_that_was_kept() throws SQLException {
        rewritten(7);
        ChainHead kept = verified().head();
        asOwner("DELETE FROM audit_entry WHERE seq >= 6", "UPDATE audit_head SET seq = 5, hash = (SELECT hash FROM audit_entry WHERE seq = 5)");
        assertThat(verified().isWhole()).as("by itself it can't be told").isTrue();
        assertThat(verified(kept)).extracting("fault", "seq").containsExactly(ChainFault.CUT_OFF, 6L);
        asOwner("CREATE TRIGGER tr_audit_entry_moves_head AFTER INSERT ON audit_entry FOR EACH ROW UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash");
        write(9);
        assertThat(verified().isWhole()).isTrue();
        assertThat(verified(kept)).extracting("fault", "seq").containsExactly(ChainFault.REWRITTEN, 7L);
    }

    @Test
    void a_step_of_a_case_that_no_longer_is_the_one_entered_is_seen() throws SQLException {
        asOwner("INSERT INTO case_event VALUES (11, 'CASE', 9, 'SUBMITTED', 'TRIAGE', 'skäl', '2026-11-22 08:00:00.123456')");
        try (Connection application = application()) {
            AuditChain.append(application, List.of(new Trace(Audited.by(9L, AuditKind.CASE, NOW).on("LH-2026-0001").part(11L)
                    .change("SUBMITTED", "TRIAGE").because("skäl"), null, null)));
        }
        assertThat(verified().isWhole()).isTrue();
        for (String change : List.of("reason = 'annat'", "reason = NULL", "account_id = 8", "from_state = NULL", "to_state = 'CLOSED'", "to_state = 'triage'",
                "happened_at = happened_at - INTERVAL 1 DAY", "subject = 'ASSIGNMENT'")) {
            asOwner("UPDATE case_event SET " + change);
            assertThat(verified()).as(change).extracting("fault", "seq").containsExactly(ChainFault.HISTORY_ALTERED, 1L);
            asOwner("REPLACE INTO case_event VALUES (11, 'CASE', 9, 'SUBMITTED', 'TRIAGE', 'skäl', '2026-11-22 08:00:00.123456')");
        }
        asOwner("DELETE FROM case_event");
        assertThat(verified()).extracting("fault", "seq").containsExactly(ChainFault.HISTORY_ALTERED, 1L);
    }

    @Test
    void the_command_tells_by_its_exit_code_and_names_the_entry() throws SQLException {
        rewritten(7);
        ChainHead kept = verified().head();
        assertThat(command()).isEqualTo("0 Granskningsloggen är hel: 7 händelser.\n"
                + "Spara den här raden någon annanstans och ge den som argument nästa gång:\n" + kept + "\n");
        assertThat(command(kept.toString())).startsWith("0 ");
        assertThat(command("8:" + "0".repeat(64))).startsWith("1 INTE HEL: loggen är avkortad. Händelse 8 och");
        assertThat(command("nonsense")).startsWith("2 nonsense är ingen");
        asOwner("UPDATE audit_entry SET account_id = 99 WHERE seq = 4");
        assertThat(command()).startsWith("1 INTE HEL: händelse 4 är ändrad.").contains("Rätt fram till och med händelse 3:");
        asOwner("RENAME TABLE audit_head TO elsewhere");
        assertThat(command()).startsWith("2 Granskningsloggen kunde inte läsas");
    }

    private static String command(String... heads) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = new VerifyCommand(DATABASE.settings(TestDatabase.BARE), new PrintStream(said, true, StandardCharsets.UTF_8)).run(List.of(heads));
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_database_itself_takes_nothing_that_does_not_follow() throws SQLException {
        write(2);
        for (String values : List.of("4, '" + entry(2).hash() + "'", "3, '" + entry(1).hash() + "'", "2, '" + entry(1).hash() + "'")) {
            assertThatThrownBy(() -> asApplication("INSERT INTO audit_entry (seq, previous_hash, happened_at, kind, hash) VALUES (" + values
                    + ", NOW(), 'CASE', REPEAT('a', 64))")).as(values).isInstanceOf(SQLException.class).hasMessageContaining("follows");
        }
        for (String sql : List.of("UPDATE audit_entry SET kind = 'x'", "DELETE FROM audit_entry")) {
            assertThatThrownBy(() -> asOwner(sql)).hasMessageContaining("append-only");
        }
    }

    @Test
    void many_at_once_and_some_who_change_their_minds_make_one_unbroken_chain() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            IntStream.range(0, 16).forEach(person -> work.add(() -> writtenBy(person)));
            int kept = 0;
            for (Future<Integer> written : people.invokeAll(work)) {
                kept += written.get();
            }
            assertThat(kept).isEqualTo(16 * 15 * 2);
            assertThat(verified().isWhole()).isTrue();
            assertThat(verified().head().seq()).isEqualTo(kept);
        } finally {
            people.shutdownNow();
        }
    }

    /** Twenty transactions of two entries, of which each fourth is rolled back. */
    private static int writtenBy(int person) throws SQLException {
        int kept = 0;
        try (Connection application = application()) {
            application.setAutoCommit(false);
            for (int i = 0; i < 20; i++) {
                AuditChain.append(application, List.of(trace(person, i), trace(person, i)));
                if (i % 4 == 3) {
                    application.rollback();
                } else {
                    application.commit();
                    kept += 2;
                }
            }
        }
        return kept;
    }

    private void rewritten(int entries) throws SQLException {
        try {
            an_empty_trail();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        write(entries);
        asOwner("DROP TRIGGER tr_audit_entry_no_update", "DROP TRIGGER tr_audit_entry_no_delete", "DROP TRIGGER tr_audit_entry_follows",
                "DROP TRIGGER tr_audit_entry_moves_head");
    }

    private static void write(int entries) throws SQLException {
        try (Connection application = application()) {
            AuditChain.append(application, IntStream.range(0, entries).mapToObj(i -> trace(i, i)).toList());
        }
    }

    private static Trace trace(long account, long id) {
        return new Trace(Audited.by(account, AuditKind.ACCOUNT_CHANGED, NOW.plusSeconds(id)).on("account", id).change("HANDLER", "APPROVER"), "request-1", "192.0.2.0/24");
    }

    private static ChainVerification.Outcome verified(ChainHead... kept) throws SQLException {
        try (Connection application = application()) {
            return new ChainVerification(application, List.of(kept), entries -> { }).run();
        }
    }

    private static AuditEntry entry(long seq) throws SQLException {
        try (Connection owner = DATABASE.connect(TestDatabase.BARE); Statement statement = owner.createStatement();
             ResultSet row = statement.executeQuery("SELECT " + AuditChain.COLUMNS + " FROM audit_entry WHERE seq = " + seq)) {
            row.next();
            return AuditChain.read(row);
        }
    }

    private static String text(String query) throws SQLException {
        try (Connection owner = DATABASE.connect(TestDatabase.BARE); Statement statement = owner.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection application() throws SQLException {
        Connection application = DATABASE.connectAsApplication(TestDatabase.BARE);
        application.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return application;
    }

    private static void asApplication(String sql) throws SQLException {
        try (Connection application = application(); Statement statement = application.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection owner = DATABASE.connect(TestDatabase.BARE); Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
