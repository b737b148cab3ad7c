package se.lexheller.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.testing.TestDatabase;

/** Years of an audit trail, checked from the command line by a Java with very little memory: {@code target/bench/audit.md}. */
class AuditBench {

    private static final long ENTRIES = Long.getLong("bench.audit.entries", 1_000_000);
    private static final int PORTION = 10_000;
    private static final String MEMORY = "-Xmx48m";
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.started();

    @Test
    void a_long_trail_is_checked_with_little_memory() throws SQLException, IOException, InterruptedException {
        ChainIT.empty();
        long writing = System.nanoTime();
        write();
        double written = since(writing);
        long checking = System.nanoTime();
        assertThat(check()).isZero();
        Path told = Files.createDirectories(Path.of("target/bench")).resolve("audit.md");
        Files.writeString(told, String.format(Locale.ROOT, "# The audit trail%n%n%d entries: written in %.1f s, checked by `VerifyCommand` with %s in %.1f s%n",
                ENTRIES, written, MEMORY, since(checking)));
        System.out.print(Files.readString(told));
    }

    private static void write() throws SQLException {
        try (Connection application = DATABASE.connectAsApplication(TestDatabase.BARE)) {
            application.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            application.setAutoCommit(false);
            for (long first = 0; first < ENTRIES; first += PORTION) {
                AuditChain.append(application, LongStream.range(first, Math.min(ENTRIES, first + PORTION)).mapToObj(AuditBench::trace).toList());
                application.commit();
            }
        }
    }

    private static Trace trace(long id) {
        return new Trace(Audited.by(id % 500, AuditKind.ACCOUNT_CHANGED, NOW.plusSeconds(id)).on("account", id).change("HANDLER", "APPROVER"), "request-" + id, "192.0.2.0/24");
    }

    private static int check() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder command = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-cp", classes,
                VerifyCommand.class.getName())).inheritIO();
        command.environment().putAll(DATABASE.settings(TestDatabase.BARE));
        Process process = command.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
