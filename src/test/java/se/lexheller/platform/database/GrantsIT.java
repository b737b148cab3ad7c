package se.lexheller.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lexheller.platform.database.DatabaseAccounts.Account;
import se.lexheller.testing.TestDatabase;

class GrantsIT {

    private static final TestDatabase DATABASE = TestDatabase.started();

    @BeforeEach
    void tables() throws SQLException {
        DATABASE.empty(TestDatabase.BARE);
        // Granted first: taking away what isn't there is an error.
        asOwner("GRANT ALL ON bare.* TO lexheller@127.0.0.1", "REVOKE ALL PRIVILEGES ON bare.* FROM lexheller@127.0.0.1", "GRANT SELECT ON bare.* TO lexheller@127.0.0.1");
        asOwner("CREATE TABLE plain (id INT)", "CREATE TABLE kept (id INT)", "CREATE TABLE flyway_schema_history (id INT)",
                "CREATE TRIGGER tr_kept_no_update BEFORE UPDATE ON kept FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'",
                "CREATE TRIGGER tr_kept_no_delete BEFORE DELETE ON kept FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'");
    }

    @Test
    void a_database_without_tls_is_not_spoken_to_where_tls_is_asked_for() throws IOException {
        Map<String, String> settings = TestDatabase.started().settings(TestDatabase.BARE);
        Account owner = account(settings, "DB_MIGRATION_USER", "DB_MIGRATION_PASSWORD_FILE");
        DataSource strict = new DatabaseAccounts(settings.get("DB_ADDRESS"), "verify-full", owner, owner).owner().orElseThrow();
        assertThatThrownBy(strict::getConnection).isInstanceOf(SQLException.class);
        assertThatCode(() -> new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", owner, owner).owner().orElseThrow().getConnection().close()).doesNotThrowAnyException();
    }

    @Test
    void the_application_gets_what_it_needs_in_each_table_and_no_more() throws Exception {
        Grants grants = renewed();

        allowed("INSERT INTO plain VALUES (1)", "UPDATE plain SET id = 2", "DELETE FROM plain", "INSERT INTO kept VALUES (1)", "SELECT * FROM kept");
        denied("UPDATE kept SET id = 2", "DELETE FROM kept", "TRUNCATE kept", "DROP TRIGGER tr_kept_no_update", "ALTER TABLE kept ADD x INT",
                "INSERT INTO flyway_schema_history VALUES (1)", "DROP TABLE plain");
        assertThat(grants.state()).isEqualTo(Grants.State.PROTECTED);
    }

    @Test
    void a_table_of_the_next_migration_is_there_for_the_application_too() throws Exception {
        renewed();
        asOwner("CREATE TABLE later (id INT)", "GRANT INSERT ON later TO lexheller@127.0.0.1", "REVOKE ALL ON later FROM lexheller@127.0.0.1");
        denied("INSERT INTO later VALUES (1)");
        renewed();
        allowed("INSERT INTO later VALUES (1)");
    }

    @Test
    void rights_that_the_application_had_before_are_taken_from_it() throws Exception {
        asOwner("GRANT ALL ON bare.* TO lexheller@127.0.0.1", "GRANT UPDATE ON bare.kept TO lexheller@127.0.0.1");
        assertThat(renewed().state()).isEqualTo(Grants.State.PROTECTED);
        denied("UPDATE kept SET id = 2", "DROP TABLE kept");
        allowed("INSERT INTO kept VALUES (1)");
    }

    @Test
    void a_trigger_that_the_application_made_when_it_owned_the_schema_works_on() throws Exception {
        asOwner("GRANT ALL ON bare.* TO lexheller@127.0.0.1");
        try (Connection application = DATABASE.connectAsApplication(TestDatabase.BARE); Statement statement = application.createStatement()) {
            statement.execute("CREATE TRIGGER tr_plain_adds BEFORE INSERT ON plain FOR EACH ROW SET NEW.id = NEW.id + 1");
        }
        renewed();
        allowed("INSERT INTO plain VALUES (1)");
    }

    @Test
    void one_account_for_both_is_told_as_too_wide() throws Exception {
        Map<String, String> settings = DATABASE.settings(TestDatabase.BARE);
        Account owner = account(settings, "DB_MIGRATION_USER", "DB_MIGRATION_PASSWORD_FILE");
        DatabaseAccounts accounts = new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", owner, new Account("", ""));
        Grants grants = new Grants(accounts);
        grants.renew(new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", owner, owner).owner().orElseThrow());
        assertThat(grants.state()).isEqualTo(Grants.State.TOO_WIDE);
    }

    @Test
    void an_account_that_lacks_a_right_and_has_no_owner_to_give_it_is_told() throws Exception {
        Map<String, String> settings = DATABASE.settings(TestDatabase.BARE);
        Account application = account(settings, "DB_USER", "DB_PASSWORD_FILE");
        Grants grants = new Grants(new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", application, new Account("", "")));
        DataSource pool = new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", application, application).owner().orElseThrow();
        asOwner("CREATE TABLE without_rights (id INT)");
        grants.renew(pool);
        assertThat(grants.state()).isEqualTo(Grants.State.TOO_NARROW);
    }

    @Test
    void an_account_that_was_given_its_rights_needs_no_owner_afterwards() throws Exception {
        renewed();
        Map<String, String> settings = DATABASE.settings(TestDatabase.BARE);
        Account application = account(settings, "DB_USER", "DB_PASSWORD_FILE");
        Grants grants = new Grants(new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", application, new Account("", "")));
        grants.renew(new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", application, application).owner().orElseThrow());
        assertThat(grants.state()).isEqualTo(Grants.State.PROTECTED);
    }

    private static Grants renewed() throws IOException {
        Map<String, String> settings = DATABASE.settings(TestDatabase.BARE);
        Account owner = account(settings, "DB_MIGRATION_USER", "DB_MIGRATION_PASSWORD_FILE");
        DatabaseAccounts accounts = new DatabaseAccounts(settings.get("DB_ADDRESS"), "disable", account(settings, "DB_USER", "DB_PASSWORD_FILE"), owner);
        Grants grants = new Grants(accounts);
        grants.renew(accounts.owner().orElseThrow());
        return grants;
    }

    private static Account account(Map<String, String> settings, String name, String passwordFile) throws IOException {
        return new Account(settings.get(name), Files.readString(Path.of(settings.get(passwordFile))));
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection owner = DATABASE.connect(TestDatabase.BARE); Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void allowed(String... statements) {
        for (String sql : statements) {
            assertThatCode(() -> asApplication(sql)).as(sql).doesNotThrowAnyException();
        }
    }

    private static void denied(String... statements) {
        for (String sql : statements) {
            assertThatThrownBy(() -> asApplication(sql)).as(sql).isInstanceOf(SQLException.class).hasMessageContaining("denied");
        }
    }

    private static void asApplication(String sql) throws SQLException {
        try (Connection application = DATABASE.connectAsApplication(TestDatabase.BARE); Statement statement = application.createStatement()) {
            statement.execute(sql);
        }
    }
}
