package se.lexheller.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateTransactionTest {

    private final List<String> sent = new ArrayList<>();
    private final Connection connection = LateTransaction.on(recording(Connection.class));

    @Test
    void a_transaction_that_only_reads_sends_nothing_but_its_reads() throws SQLException {
        connection.setAutoCommit(false);
        connection.prepareStatement("SELECT id FROM deviation");
        connection.createStatement().executeQuery("select last_id from public_change_head");
        connection.commit();
        connection.setAutoCommit(true);
        assertEquals(List.of("prepareStatement SELECT id FROM deviation", "createStatement", "executeQuery select last_id from public_change_head"), sent);
    }

    @Test
    void a_transaction_begins_before_the_first_write_and_is_committed_and_ended() throws SQLException {
        connection.setAutoCommit(false);
        connection.prepareStatement("SELECT 1");
        connection.prepareStatement("UPDATE deviation SET title = ?");
        connection.prepareStatement("INSERT INTO x VALUES (1)");
        connection.commit();
        connection.setAutoCommit(true);
        assertEquals(List.of("prepareStatement SELECT 1", "createStatement", "execute START TRANSACTION", "close",
                "prepareStatement UPDATE deviation SET title = ?", "prepareStatement INSERT INTO x VALUES (1)", "commit"), sent);
    }

    @Test
    void the_next_transaction_begins_late_as_well() throws SQLException {
        a_transaction_begins_before_the_first_write_and_is_committed_and_ended();
        sent.clear();
        a_transaction_that_only_reads_sends_nothing_but_its_reads();
    }

    @Test
    void what_was_written_is_rolled_back() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().executeUpdate("DELETE FROM x");
        connection.rollback();
        assertEquals(List.of("createStatement", "createStatement", "execute START TRANSACTION", "close", "executeUpdate DELETE FROM x", "rollback"), sent);
    }

    @Test
    void a_call_and_a_savepoint_need_a_transaction() throws SQLException {
        connection.setAutoCommit(false);
        connection.setSavepoint();
        assertEquals(List.of("createStatement", "execute START TRANSACTION", "close", "setSavepoint"), sent);
    }

    @Test
    void to_switch_without_an_end_commits_as_is_promised_to_whoever_switches() throws SQLException {
        connection.setAutoCommit(false);
        connection.prepareStatement("UPDATE x SET a = 1");
        connection.setAutoCommit(true);
        assertEquals("commit", sent.get(sent.size() - 1));
    }

    @Test
    void without_a_transaction_each_statement_is_its_own() throws SQLException {
        connection.prepareStatement("UPDATE x SET a = 1");
        assertEquals(List.of("prepareStatement UPDATE x SET a = 1"), sent);
        assertTrue(connection.getAutoCommit());
        connection.setAutoCommit(false);
        assertFalse(connection.getAutoCommit());
    }

    @Test
    void to_commit_without_a_transaction_stays_the_drivers_to_refuse() throws SQLException {
        connection.commit();
        assertEquals(List.of("commit"), sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT id FROM x WHERE id = 1 FOR UPDATE", "select id from x for  update skip locked", "SELECT id FROM x LOCK IN SHARE MODE",
            "SELECT GET_LOCK('a', 1)", "SELECT 1 INTO @a", "INSERT INTO x SELECT 1", "UPDATE x SET a = 1", "DELETE FROM x", "CALL x()", "SET @a = 1",
            "CREATE TABLE x (id INT)", "WITH a AS (SELECT 1) UPDATE x SET a = 1", ""})
    void what_locks_or_writes_or_is_not_known_to_read_needs_one(String sql) {
        assertFalse(LateTransaction.onlyReads(sql));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1", "\n  select updated_at FROM x", "(SELECT 1) UNION (SELECT 2)", "WITH a AS (SELECT 1) SELECT * FROM a", "SELECT inserted, deleted_at FROM x"})
    void what_only_reads_needs_none(String sql) {
        assertTrue(LateTransaction.onlyReads(sql));
    }

    @Test
    void what_the_driver_says_is_heard() {
        Connection broken = LateTransaction.on((Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (p, method, values) -> {
            throw new SQLTransientConnectionException("gone");
        }));
        assertThrows(SQLTransientConnectionException.class, () -> broken.prepareStatement("SELECT 1"));
    }

    private <T> T recording(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
            sent.add(method.getName() + (values == null ? "" : " " + values[0]));
            if (method.getReturnType() == Statement.class) {
                return recording(Statement.class);
            }
            return method.getReturnType() == PreparedStatement.class ? recording(PreparedStatement.class) : method.getReturnType() == int.class ? (Object) 0
                    : method.getReturnType() == boolean.class ? (Object) false : null;
        }));
    }
}
