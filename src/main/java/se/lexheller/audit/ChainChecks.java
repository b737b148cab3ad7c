package se.lexheller.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.lexheller.platform.schedule.Rounds;
import se.lexheller.shared.BusinessRuleViolation;

/** Goes through the chain in the background, one at a time, and keeps what came of it. */
@ApplicationScoped
class ChainChecks {

    private static final Logger LOG = Logger.getLogger(ChainChecks.class.getName());
    /** One that hasn't told anything for so long was stopped together with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    @Inject
    private AuditRepository repository;
    @Inject
    private ChainCheckSteps steps;
    @Inject
    private Rounds rounds;
    @Inject
    private Clock clock;

    /** @param accountId who asked for it */
    void begin(Long accountId) {
        Instant now = clock.instant();
        if (repository.isChecking(now.minus(SILENCE))) {
            throw new BusinessRuleViolation("rule.audit-checking");
        }
        long id = steps.begin(accountId, now);
        rounds.soon("check of the audit trail", () -> run(id));
    }

    /** @return whether the chain is whole */
    boolean run(long id) {
        List<ChainHead> kept = steps.heads();
        Progress progress = new Progress(id);
        try (Connection connection = database.getConnection()) {
            ChainVerification.Outcome outcome = new ChainVerification(connection, kept, progress::told).run();
            steps.finish(id, outcome, clock.instant());
            if (outcome.isWhole()) {
                LOG.info(() -> "the audit trail is whole; keep its head elsewhere: " + outcome.head());
            } else {
                LOG.severe(() -> "the audit trail is not whole: " + outcome.fault() + " at entry " + outcome.seq());
            }
            return outcome.isWhole();
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "the audit trail could not be read", e);
            return true;
        }
    }

    /** Tells how far it has come, though not at every portion. */
    private final class Progress {

        private final long id;
        private Instant told = Instant.EPOCH;

        private Progress(long id) {
            this.id = id;
        }

        private void told(long entries) {
            Instant now = clock.instant();
            if (told.plus(BETWEEN_REPORTS).isBefore(now)) {
                told = now;
                steps.progress(id, entries, now);
            }
        }
    }
}
