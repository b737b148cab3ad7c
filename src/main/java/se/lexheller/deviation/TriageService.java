package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/**
 * Beredning: what the coordinator does with a case until it goes to the members. Everybody else is told that there is no
 * such case. Field names in errors are those of the case's page.
 */
@ApplicationScoped
@Transactional
public class TriageService {

    /** Fits into the history together with what stands beside it. */
    public static final int LONGEST_QUESTION = 4000;
    public static final int LONGEST_REASON = 3000;
    public static final int LONGEST_CHANNEL = 900;

    @Inject
    private DeviationRepository deviations;
    @Inject
    private CaseLinkService links;
    @Inject
    private DeviationAccess access;
    @Inject
    private Event<CaseMoved> moved;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Clock clock;

    /** Ta emot. The scan for personal data has run by then: whoever receives the case has its findings marked before the eyes. */
    public void start(User user, String number) {
        step(user, number, null, (d, now) -> d.startTriage(By.user(user), now));
    }

    /** @param typed what the filer is to tell; the clock stands still until it is answered */
    public void askForSupplement(User user, String number, String typed) {
        access.requireTriage(user);
        String question = checked("question", typed, LONGEST_QUESTION);
        step(user, number, question, (d, now) -> {
            d.askForSupplement(question, By.user(user), now);
            deviations.add(new ConversationEntry(d.id(), ConversationEntry.Kind.QUESTION, question, By.user(user), now));
        });
    }

    /**
     * @param typedReason  why it is no matter for the association
     * @param typedChannel where the filer can turn instead
     */
    public void reject(User user, String number, String typedReason, String typedChannel) {
        access.requireTriage(user);
        String reason = TypedText.clean(typedReason);
        String channel = TypedText.clean(typedChannel);
        List<FieldError> errors = new ArrayList<>();
        TypedText.check("rejectReason", reason, true, LONGEST_REASON).ifPresent(errors::add);
        TypedText.check("rejectChannel", channel, true, LONGEST_CHANNEL).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        detector.requireNoStop("rejectReason", reason);
        detector.requireNoStop("rejectChannel", channel);
        String both = reason + "\n\n" + channel;
        step(user, number, both, (d, now) -> d.reject(both, By.user(user), now));
    }

    /** From now on the filer follows the other case, and so do the filers of cases that repeat this one. */
    public void markDuplicate(User user, String number, String otherNumber) {
        access.requireTriage(user);
        Deviation other = links.other(number, otherNumber, "duplicateOf");
        step(user, number, other.number(), (d, now) -> {
            d.markDuplicateOf(other, By.user(user), now);
            for (long id : links.repeating(d.id())) {
                deviations.lock(id).followsOn(other, By.user(user), now);
            }
        });
    }

    private void step(User user, String number, String reason, BiConsumer<Deviation, Instant> change) {
        access.requireTriage(user);
        Deviation d = deviations.lock(id(number));
        Instant now = clock.instant();
        DeviationState from = d.state();
        change.accept(d, now);
        moved.fire(new CaseMoved(d.id(), from, d.state(), reason, now));
    }

    private long id(String number) {
        return deviations.byNumber(number).orElseThrow(() -> new NotFound("deviation")).id();
    }

    private String checked(String field, String typed, int longest) {
        String text = TypedText.clean(typed);
        TypedText.check(field, text, true, longest).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        detector.requireNoStop(field, text);
        return text;
    }
}
