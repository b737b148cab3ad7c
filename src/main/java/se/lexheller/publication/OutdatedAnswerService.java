package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.By;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/**
 * The coordinator looks at an answer that may be out of date and says that it still holds, or tells its readers.
 *
 * <p>One person decides. The warning adds no word of the case to what is public: it is made of the map's own public facts, what
 * was cited and the day on which it changed, and says no more than that the answer may be out of date. So there is nothing that a
 * second person would have to release (invariant 1), and readers aren't left with an old rule meanwhile. A new answer goes the
 * whole way of a correction.
 */
@ApplicationScoped
@Transactional
public class OutdatedAnswerService {

    /** Name of the reason's field in forms. */
    public static final String REASON = "outdatedReason";
    private static final int LONGEST_REASON = 2_000;

    @Inject
    private PersonalDataDetector detector;
    @Inject
    private PublicationAccess access;
    @Inject
    private OutdatedAnswers answers;
    @Inject
    private OutdatedSteps steps;

    /**
     * The answer holds in spite of what has changed: it is no longer marked, until the next change, and a warning is taken away.
     *
     * @param seen what the person had before the eyes, as {@link OutdatedDetails#seen} names it
     */
    public void stillHolds(User user, String number, String seen, String reason) {
        access.requirePrepare(user);
        long id = steps.hold(number);
        String why = TypedText.clean(reason);
        TypedText.check(REASON, why, true, LONGEST_REASON).ifPresent(OutdatedAnswerService::refuse);
        detector.requireNoStop(REASON, why);
        steps.checked(id, unchanged(id, seen), why, user);
        answers.published(id).filter(PublishedCase::unwarn).ifPresent(c -> steps.lifted(c, why, By.user(user)));
    }

    /** Tells the readers what has changed; the case stays marked for the association until it is corrected. */
    public void warnReaders(User user, String number, String seen) {
        access.requirePrepare(user);
        long id = steps.hold(number);
        List<CitedEntry> changes = unchanged(id, seen);
        PublishedCase published = answers.published(id).orElseThrow(() -> new BusinessRuleViolation("rule.step-not-possible"));
        published.warn(changes);
        steps.warned(published, By.user(user));
    }

    /** The warning was wrong. The case is still marked for the association. */
    public void lift(User user, String number) {
        access.requirePrepare(user);
        long id = steps.hold(number);
        PublishedCase published = answers.published(id).orElseThrow(() -> new NotFound("published case"));
        if (published.unwarn()) {
            steps.lifted(published, null, By.user(user));
        }
    }

    /** @throws BusinessRuleViolation where the map or the case has changed since the page was read, or nothing is out of date */
    private List<CitedEntry> unchanged(long id, String seen) {
        List<CitedEntry> now = answers.changes(id);
        if (now.isEmpty() || !OutdatedDetails.seen(now).equals(seen)) {
            throw new BusinessRuleViolation("rule.changed-meanwhile");
        }
        return now;
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }
}
