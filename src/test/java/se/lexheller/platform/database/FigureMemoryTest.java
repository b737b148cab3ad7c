package se.lexheller.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.MovingClock;

class FigureMemoryTest {

    private static final List<Object> WAITING = List.of("waiting");

    private final AtomicInteger stored = new AtomicInteger(3);
    private final AtomicInteger asked = new AtomicInteger();
    private final MovingClock clock = new MovingClock();
    private final FigureMemory figures = new FigureMemory(clock);

    @Test
    void a_figure_is_counted_once_for_all_who_ask_at_the_same_moment() throws SQLException {
        waiting();
        readSomething();
        assertEquals(3, waiting());
        assertEquals(1, asked.get());
        figures.of(List.of("waiting", "elsewhere"), asked::incrementAndGet);
        assertEquals(2, asked.get());
    }

    @Test
    void what_this_server_has_written_shows_at_once() throws SQLException {
        waiting();
        writeSomething();
        stored.set(2);
        assertEquals(2, waiting());
    }

    @Test
    void what_another_server_has_written_shows_within_a_second() {
        waiting();
        stored.set(2);
        clock.passes(Duration.ofMillis(999));
        assertEquals(3, waiting());
        clock.passes(Duration.ofMillis(1));
        assertEquals(2, waiting());
    }

    @Test
    void what_was_counted_while_somebody_wrote_is_not_taken_for_what_is_there_afterwards() {
        figures.of(WAITING, () -> {
            int before = stored.get();
            try {
                writeSomething();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            stored.set(2);
            return before;
        });
        assertEquals(2, waiting());
    }

    private int waiting() {
        return figures.of(WAITING, () -> {
            asked.incrementAndGet();
            return stored.get();
        });
    }

    private void writeSomething() throws SQLException {
        inTransaction("UPDATE deviation SET queue = ?");
    }

    private void readSomething() throws SQLException {
        inTransaction("SELECT id FROM deviation");
    }

    private void inTransaction(String sql) throws SQLException {
        Connection connection = LateTransaction.on((Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, values) -> method.getReturnType() == Statement.class ? statement() : null));
        connection.setAutoCommit(false);
        connection.prepareStatement(sql);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static Statement statement() {
        return (Statement) Proxy.newProxyInstance(FigureMemoryTest.class.getClassLoader(), new Class<?>[] {Statement.class},
                (proxy, method, values) -> method.getReturnType() == boolean.class ? (Object) false : null);
    }
}
