package se.lexheller.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.platform.change.ChangeWatch;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.platform.database.Migration;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.testing.TestArchive;

@ExtendWith(ArquillianExtension.class)
class PlatformIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    @Inject
    private Clock clock;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Settings settings;
    @Inject
    private Migration migration;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    @PersistenceContext
    private EntityManager entityManager;
    @Resource
    private UserTransaction transaction;
    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;
    @Inject
    private ChangeLog changes;
    @Inject
    private ChangeWatch watch;
    @Inject
    private HeardChanges heard;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(PlatformIT.class, TimeSample.class, OwnersConnection.class, HeardChanges.class);
    }

    @BeforeEach
    void make_an_empty_table() throws SQLException {
        execute("DROP TABLE IF EXISTS time_sample");
        execute("CREATE TABLE time_sample (id INT PRIMARY KEY, happened_at DATETIME(6), day DATE)");
        execute("GRANT INSERT ON time_sample TO lexheller@'127.0.0.1'");
    }

    @Test
    void the_schema_is_migrated_before_anything_else_runs() throws SQLException {
        assertThat(migration.state()).isEqualTo(Migration.State.DONE);
        assertThat(texts("SELECT version FROM flyway_schema_history WHERE success")).isNotEmpty();
    }

    @Test
    void example_data_is_kept_out_where_nobody_asked_for_a_demonstration() throws SQLException {
        assertThat(settings.demo()).isFalse();
        assertThat(texts("SHOW TABLES LIKE 'demo_schema_history'")).isEmpty();
    }

    @Test
    void an_instant_keeps_its_microseconds_in_utc_wherever_the_server_stands() throws Exception {
        assertThat(System.getProperty("user.timezone")).as("where it was started").isEqualTo("Europe/Stockholm");
        Instant moment = Instant.parse("2026-11-21T10:42:13.123456Z");

        assertThat(kept(1, moment).happenedAt()).isEqualTo(moment);
        assertThat(texts("SELECT CAST(happened_at AS CHAR) FROM time_sample")).containsExactly("2026-11-21 10:42:13.123456");
    }

    @Test
    void the_hours_around_summer_time_are_all_different_instants() throws Exception {
        List<Instant> moments = List.of(
                Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:30:00Z"),
                Instant.parse("2026-03-29T02:30:00Z"), Instant.parse("2026-10-25T00:30:00Z"),
                Instant.parse("2026-10-25T01:30:00Z"), Instant.parse("2026-10-25T02:30:00Z"));
        List<Instant> read = new ArrayList<>();
        for (Instant moment : moments) {
            read.add(kept(read.size(), moment).happenedAt());
        }
        assertThat(read).isEqualTo(moments);
        assertThat(texts("SELECT DATE_FORMAT(happened_at, '%Y-%m-%dT%H:%i:%sZ') FROM time_sample ORDER BY id"))
                .isEqualTo(moments.stream().map(Instant::toString).toList());
    }

    @Test
    void a_day_stays_the_same_day_wherever_the_server_stands() throws Exception {
        assertThat(kept(1, Instant.EPOCH).day()).isEqualTo(DAY);
        assertThat(texts("SELECT CAST(day AS CHAR) FROM time_sample")).containsExactly("2026-03-29");
    }

    @Test
    void the_database_counts_time_in_utc_and_reads_only_what_is_committed() throws SQLException {
        assertThat(texts("SELECT @@session.time_zone")).containsExactly("+00:00");
        assertThat(texts("SELECT @@session.transaction_isolation")).containsExactly("READ-COMMITTED");
    }

    @Test
    void the_clock_that_everybody_is_handed_is_in_utc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    private TimeSample kept(int id, Instant moment) throws Exception {
        transaction.begin();
        entityManager.persist(new TimeSample(id, moment, DAY));
        transaction.commit();
        entityManager.clear();
        return entityManager.find(TimeSample.class, id);
    }

    @Test
    void the_applications_account_can_not_change_what_is_written_for_good() {
        for (String sql : List.of("UPDATE case_event SET reason = 'x'", "DELETE FROM case_event", "TRUNCATE case_event", "DROP TABLE case_event",
                "DROP TRIGGER tr_case_event_no_update", "ALTER TABLE case_event DROP COLUMN reason", "CREATE TABLE mine (id INT)",
                "RENAME TABLE case_event TO other_event", "UPDATE map_verification SET number = 1", "DELETE FROM map_verification",
                "UPDATE flyway_schema_history SET checksum = 1", "UPDATE audit_entry SET kind = 'CASE'", "DELETE FROM audit_entry",
                "TRUNCATE audit_entry", "DROP TABLE audit_entry", "DROP TRIGGER tr_audit_entry_no_delete", "ALTER TABLE audit_entry DROP COLUMN kind",
                "UPDATE audit_head SET seq = 0", "DELETE FROM audit_head", "INSERT INTO audit_head VALUES (1, 0, '')",
                "CREATE TRIGGER other BEFORE INSERT ON case_event FOR EACH ROW SET NEW.reason = 'x'")) {
            assertThatThrownBy(() -> asApplication(sql)).as(sql).isInstanceOf(SQLException.class).hasMessageContaining("denied");
        }
    }

    @Test
    void what_is_told_to_the_audit_trail_is_kept_with_its_transaction_and_only_then() throws Exception {
        transaction.begin();
        tell("kept 1");
        tell("kept 1");
        assertThat(entries("kept 1")).as("before the end").isZero();
        transaction.commit();
        transaction.begin();
        tell("kept 2");
        transaction.rollback();
        tell("kept 3");

        assertThat(entries("kept 1")).isEqualTo(2);
        assertThat(entries("kept 2")).isZero();
        assertThat(entries("kept 3")).as("outside a transaction").isEqualTo(1);
    }

    @Test
    void nothing_is_done_that_the_audit_trail_can_not_keep() throws Exception {
        execute("RENAME TABLE audit_head TO audit_head_elsewhere");
        try {
            transaction.begin();
            entityManager.persist(new TimeSample(77, Instant.EPOCH, DAY));
            tell("lost 1");
            assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        } finally {
            execute("RENAME TABLE audit_head_elsewhere TO audit_head");
        }
        assertThat(texts("SELECT id FROM time_sample WHERE id = 77")).isEmpty();
    }

    @Test
    void a_public_change_is_heard_once_it_is_committed_and_not_before_nor_otherwise() throws Exception {
        long before = changes.head();
        heard.clear();
        transaction.begin();
        changes.changed(PublicPart.CASE, "LH-2026-7001");
        changes.changed(PublicPart.CASE, "LH-2026-7001");
        tell("beside a change");
        assertThat(heard.cases()).isEmpty();
        assertThat(changes.since(before)).isEmpty();
        transaction.commit();
        transaction.begin();
        changes.changed(PublicPart.CASE, "LH-2026-7002");
        transaction.rollback();

        assertThat(heard.cases()).as("at once, in the thread that changed it").startsWith("LH-2026-7001").doesNotContain("LH-2026-7002");
        assertThat(changes.since(before)).extracting(c -> c.change().subject()).containsExactly("LH-2026-7001");
        assertThat(changes.head()).isEqualTo(before + 1);
        assertThat(changes.reaches(before)).isTrue();
        assertThat(changes.reaches(changes.head() + 1)).as("after an older database was restored").isFalse();
    }

    @Test
    void a_change_that_is_told_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> changes.changed(PublicPart.CASE, "LH-2026-7003")).isInstanceOf(TransactionalException.class);
    }

    @Test
    void whoever_reads_the_log_misses_no_change_of_a_transaction_that_took_long() throws Exception {
        long before = changes.head();
        transaction.begin();
        changes.changed(PublicPart.MAP, "begun first");
        Transaction slow = transactions.suspend();
        transaction.begin();
        changes.changed(PublicPart.MAP, "done first");
        transaction.commit();
        long read = changes.head();
        assertThat(changes.since(before)).extracting(c -> c.change().subject()).containsExactly("done first");
        transactions.resume(slow);
        transaction.commit();

        assertThat(changes.since(read)).extracting(c -> c.change().subject()).containsExactly("begun first");
    }

    @Test
    void what_another_node_has_changed_is_heard_soon() throws Exception {
        Instant patience = Instant.now().plusSeconds(60);
        while (!watch.isCurrent()) { // it begins to look when the server has started
            assertThat(Instant.now()).isBefore(patience);
            Thread.onSpinWait();
        }
        heard.clear();
        execute("UPDATE public_change_head SET last_id = last_id + 1");
        execute("INSERT INTO public_change SELECT last_id, 'CASE', 'LH-2026-7004', UTC_TIMESTAMP(6) FROM public_change_head");
        heard.await("LH-2026-7004");
    }

    private void tell(String subject) {
        audited.fire(Audited.by(null, AuditKind.SETTING_CHANGED, clock.instant()).on(subject));
    }

    private long entries(String subject) throws SQLException {
        return Long.parseLong(texts("SELECT COUNT(*) FROM audit_entry WHERE subject = '" + subject + "'").get(0));
    }

    @Test
    void those_who_keep_watch_are_told_that_it_can_not() {
        assertThat(migration.rights()).isEqualTo("protected");
    }

    private void asApplication(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = OwnersConnection.open(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
