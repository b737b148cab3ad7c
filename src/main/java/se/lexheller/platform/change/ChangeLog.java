package se.lexheller.platform.change;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where every feature tells what it has changed of what the public sees, and what is derived from it catches up. The log is
 * written in the transaction of the change, so that there is never one without the other.
 */
@ApplicationScoped
public class ChangeLog {

    private static final Logger LOG = Logger.getLogger(ChangeLog.class.getName());
    private static final Object COLLECTED = ChangeLog.class;
    private static final Duration KEPT = Duration.ofDays(30);
    /** Of one part in one transaction; whoever hears of so many does as well by taking the part anew. */
    private static final int MOST_SUBJECTS = 200;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;
    @Inject
    private ChangeRepository changes;
    @Inject
    private Event<PublicChange> told;
    @Inject
    private Clock clock;

    /**
     * To be called inside the transaction of the change; the order is of no matter.
     *
     * @param subject see {@link PublicPart}; {@link PublicChange#EVERYTHING} where the whole part has changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(PublicPart part, String subject) {
        if (transactions.getRollbackOnly()) {
            return; // nothing of it will have happened
        }
        Collected collected = (Collected) transactions.getResource(COLLECTED);
        if (collected == null) {
            collected = new Collected();
            transactions.putResource(COLLECTED, collected);
            transactions.registerInterposedSynchronization(collected);
            changes.joinTransaction();
        }
        collected.add(new PublicChange(part, subject));
    }

    /** All of a part, or so much of it that naming it is of no use. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(PublicPart part) {
        changed(part, PublicChange.EVERYTHING);
    }

    /**
     * Changes come in the order in which they were committed, and none is ever missed: what has a lower id was there before.
     *
     * @param id of the last one that is known; 0: from the beginning
     * @return those after it, not all at once where they are thousands; to be asked for again until it is empty
     */
    @Transactional
    public List<LoggedChange> since(long id) {
        return changes.since(id);
    }

    /** @return id of the last change; 0 where there has never been one */
    @Transactional
    public long head() {
        return changes.head();
    }

    /**
     * @param id of the last change that something derived has taken in
     * @return whether it can catch up by {@link #since}; otherwise the log has been thinned meanwhile, or the database is an
     *         older one that was restored, and it is to be made anew
     */
    @Transactional
    public boolean reaches(long id) {
        long head = changes.head();
        long oldest = changes.oldest();
        return id == head || id < head && oldest > 0 && id >= oldest - 1;
    }

    /** What nobody has caught up with by then makes itself anew. */
    @Transactional
    void thin() {
        changes.removeBefore(clock.instant().minus(KEPT));
    }

    /** An observer that fails must not keep the others from hearing of it, nor the change from being heard of again. */
    void tell(PublicChange change) {
        try {
            told.fire(change);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "somebody who keeps a copy of " + change.part() + " did not take in that it has changed");
        }
    }

    /** What one transaction has told so far. */
    private final class Collected implements Synchronization {

        private final Set<PublicChange> told = new LinkedHashSet<>();
        private boolean last;

        void add(PublicChange change) {
            PublicChange everything = new PublicChange(change.part(), PublicChange.EVERYTHING);
            if (told.contains(everything)) {
                return;
            }
            if (change.isEverything() || told.stream().filter(c -> c.part() == change.part()).count() >= MOST_SUBJECTS) {
                told.removeIf(c -> c.part() == change.part());
                told.add(everything);
            } else {
                told.add(change);
            }
        }

        /**
         * As the very last thing before the commit, after the audit trail: two who lock two rows in different order would wait
         * for each other.
         */
        @Override
        public void beforeCompletion() {
            if (!last) {
                last = true;
                transactions.registerInterposedSynchronization(this);
                return;
            }
            try {
                changes.append(told, clock.instant());
            } catch (SQLException e) {
                transactions.setRollbackOnly();
                throw new IllegalStateException("the log of public changes could not be written", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && last) {
                last = false; // registered twice
                told.forEach(ChangeLog.this::tell);
            }
        }
    }
}
