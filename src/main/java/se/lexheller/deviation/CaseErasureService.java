package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * Radering och gallring: what a case knows of who filed it, or all its texts, go for good. Whoever calls has asked who may, and
 * keeps why. The case stays with its number, its days, its history and its place in the statistics.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseErasureService {

    @Inject
    private DeviationRepository deviations;
    @Inject
    private CaseErasureRepository traces;
    @Inject
    private Event<FilerForgotten> forgotten;
    @Inject
    private Event<CaseDisposed> disposed;
    @Inject
    private Clock clock;

    /** @return whether there was anything to forget */
    public boolean forgetFiler(long deviationId) {
        Instant now = clock.instant();
        Deviation deviation = deviations.lock(deviationId);
        Optional<Filer> filer = deviations.filer(deviationId).filter(f -> !f.isErased());
        filer.ifPresent(f -> {
            FilerIdentity known = f.identity();
            f.forget(now);
            traces.forgetFiler(deviationId, known.accountId());
            forgotten.fire(new FilerForgotten(deviationId, deviation.number(), known.email(), now));
        });
        return filer.isPresent();
    }

    /**
     * @return whether its texts were still there
     * @throws BusinessRuleViolation where it isn't withdrawn or rejected: what has been answered is kept
     */
    public boolean dispose(long deviationId) {
        Instant now = clock.instant();
        Deviation deviation = deviations.lock(deviationId);
        if (deviation.isDisposed()) {
            return false;
        }
        forgetFiler(deviationId);
        deviation.dispose(now);
        traces.disposeTexts(deviationId);
        disposed.fire(new CaseDisposed(deviationId, now));
        return true;
    }
}
