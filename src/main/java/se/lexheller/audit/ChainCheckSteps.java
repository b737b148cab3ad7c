package se.lexheller.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a check writes on its way, each step at once: others watch it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ChainCheckSteps {

    @Inject
    private AuditRepository repository;
    @Inject
    private Event<ChainBroken> broken;

    long begin(Long accountId, Instant now) {
        return repository.beginCheck(accountId, now);
    }

    /** @return 0 where the night's check has been begun already */
    long beginNight(LocalDate night, Instant now) {
        return repository.beginNight(night, now);
    }

    List<ChainHead> heads() {
        return repository.headsOfNights();
    }

    void progress(long id, long entries, Instant now) {
        repository.progress(id, entries, now);
    }

    void finish(long id, ChainVerification.Outcome outcome, Instant now) {
        repository.finish(id, outcome, now);
        if (!outcome.isWhole()) {
            broken.fire(new ChainBroken(outcome.fault(), outcome.seq()));
        }
    }
}
