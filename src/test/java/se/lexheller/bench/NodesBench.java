package se.lexheller.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.lexheller.life.Steps;
import se.lexheller.publication.AnsweredCases;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/**
 * Two servers over one database: what is published or withdrawn on the one is found, or gone, in the other's search within two
 * seconds. A second server takes longer to start than each run of the tests can wait for, so this is run by whoever changes how
 * servers hear of each other: {@code mvn -Pbench verify -Dit.test=NodesBench}.
 */
class NodesBench {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TITLE = "Tvillingservrarnas ärende";
    /** The words of the title themselves stand in marks. */
    private static final String ADDRESS = "/avvikelser/tvillingservrarnas-arende";
    private static final String SEARCH = "/sok?q=tvillingservrarnas";

    @Test
    void what_is_published_or_withdrawn_on_one_server_is_so_on_another_within_two_seconds() throws Exception {
        TestServer.started();
        String number = new AnsweredCases(() -> TestDatabase.started().connect(TestDatabase.SERVER)).answered(TITLE);
        try (BenchServer other = BenchServer.started("node-two", BenchServer.freePort(), Map.of())) {
            when(other, false).join();
            CompletableFuture<Instant> found = when(other, true);
            Steps.publish(number);
            Duration toBeFound = Duration.between(changed(number), found.join());
            CompletableFuture<Instant> gone = when(other, false);
            Steps.withdraw(number);
            Duration toBeGone = Duration.between(changed(number), gone.join());
            System.out.printf("found on the other server after %d ms, gone after %d ms%n", toBeFound.toMillis(), toBeGone.toMillis());
            assertThat(toBeFound).isLessThan(FRESH);
            assertThat(toBeGone).isLessThan(FRESH);
        }
    }

    /** @return when its search was first seen to work and to show the case, or not */
    private static CompletableFuture<Instant> when(BenchServer server, boolean shown) {
        return CompletableFuture.supplyAsync(() -> {
            Instant until = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(until)) {
                try {
                    String page = server.get(SEARCH).body();
                    Instant seen = Instant.now();
                    if (page.contains(ADDRESS) == shown && !page.contains("Sökningen förbereds")) {
                        return seen;
                    }
                    Thread.sleep(50);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            throw new AssertionError("the other server did not hear of it: " + shown);
        });
    }

    /** As the log of changes has it, just before the commit. */
    private static Instant changed(String number) throws SQLException {
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER);
             PreparedStatement last = database.prepareStatement(
                     "SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01', MAX(changed_at)) FROM public_change WHERE part = 'CASE' AND subject = ?")) {
            last.setString(1, number);
            try (ResultSet row = last.executeQuery()) {
                row.next();
                return Instant.EPOCH.plus(row.getLong(1), ChronoUnit.MICROS);
            }
        }
    }
}
