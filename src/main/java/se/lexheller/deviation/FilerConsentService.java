package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/**
 * Samtycke: the filer alone decides whether the members that have the case may know who filed it, and may change that at any
 * time (invariant 2). Each change is a step in the case's history; nothing of it goes into a mail or to the public.
 */
@ApplicationScoped
@Transactional
public class FilerConsentService {

    @Inject
    private DeviationRepository deviations;
    @Inject
    private FilersCases cases;
    @Inject
    private Clock clock;

    /**
     * @return empty where nothing is kept of who filed
     * @throws NotFound where the key opens nothing
     */
    public Optional<FilerConsent> read(FilerKey key) {
        Deviation d = deviations.get(cases.open(key));
        return deviations.filer(d.id()).filter(f -> !f.known().inWords().isEmpty())
                .map(f -> new FilerConsent(f.visibility(), f.known(), !d.state().isEnded()));
    }

    /** @throws BusinessRuleViolation where the case has ended, so that no member has any use for it */
    public void show(FilerKey key) {
        Deviation d = deviations.lock(cases.open(key));
        if (d.state().isEnded()) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        change(d, FilerVisibility.SHOWN, By.filer(key.user().accountId()), clock.instant());
    }

    /** Acts at once, however far the case has come. */
    public void hide(FilerKey key) {
        Deviation d = deviations.lock(cases.open(key));
        change(d, FilerVisibility.HIDDEN, By.filer(key.user().accountId()), clock.instant());
    }

    /** The filer has said yes while filing. */
    void shownFromTheStart(long deviationId, By by, Instant now) {
        change(deviations.lock(deviationId), FilerVisibility.SHOWN, by, now);
    }

    /**
     * For the feature {@code assignment}, which knows whether the reader's member has the case.
     *
     * @return empty unless the filer lets members know and the case is with them
     */
    public Optional<KnownFiler> knownToMembers(long deviationId) {
        if (!deviations.get(deviationId).state().isWithMembersOrLater()) {
            return Optional.empty();
        }
        return deviations.filer(deviationId).filter(f -> f.visibility() == FilerVisibility.SHOWN).map(Filer::known)
                .filter(known -> !known.inWords().isEmpty());
    }

    private void change(Deviation d, FilerVisibility wanted, By by, Instant now) {
        Filer filer = deviations.filer(d.id()).orElseThrow(() -> new NotFound("filer"));
        FilerVisibility before = filer.visibility();
        if (before != wanted) {
            filer.become(wanted);
            d.record(new CaseEvent.Step(CaseEvent.Subject.FILER, d.id(), before, wanted, null), by, now);
        }
    }
}
