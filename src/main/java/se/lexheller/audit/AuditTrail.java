package se.lexheller.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.platform.logging.Correlation;
import se.lexheller.shared.Audited;

/**
 * Keeps what features tell, in the transaction in which they tell it: either both stay or neither. The chain's end is one
 * row that all wait for, so entries are collected and added as the last thing before the commit; a transaction that can't
 * add its entries is rolled back.
 */
@ApplicationScoped
class AuditTrail {

    private static final Object COLLECTED = AuditTrail.class;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;
    @Inject
    private AuditRepository chain;
    @Inject
    private AloneInTransaction alone;

    void on(@Observes Audited what) {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            alone.run(() -> collect(what));
        } else if (!transactions.getRollbackOnly()) { // else nothing of it will have happened
            collect(what);
        }
    }

    private void collect(Audited what) {
        Collected collected = (Collected) transactions.getResource(COLLECTED);
        if (collected == null) {
            collected = new Collected();
            transactions.putResource(COLLECTED, collected);
            transactions.registerInterposedSynchronization(collected);
            chain.joinTransaction();
        }
        collected.traces.add(new Trace(what, Correlation.current().orElse(null), Origin.network()));
    }

    /** What one transaction has told so far. */
    private final class Collected implements Synchronization {

        private final List<Trace> traces = new ArrayList<>();

        /** After the entities are written, which may tell of steps themselves. */
        @Override
        public void beforeCompletion() {
            // Whatever is told after this is collected anew.
            transactions.putResource(COLLECTED, null);
            try {
                chain.append(traces);
            } catch (SQLException e) {
                transactions.setRollbackOnly();
                throw new IllegalStateException("the audit trail could not be written", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is left to do.
        }
    }
}
