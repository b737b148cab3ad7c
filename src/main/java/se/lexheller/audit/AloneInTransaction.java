package se.lexheller.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** For what is told outside any transaction. */
@ApplicationScoped
class AloneInTransaction {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void run(Runnable work) {
        work.run();
    }
}
