package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/** The association's lines to the filer that ask for nothing; a question is a step of the case, see {@link TriageService}. */
@ApplicationScoped
@Transactional
public class FilerMessageService {

    @Inject
    private DeviationRepository deviations;
    @Inject
    private DeviationAccess access;
    @Inject
    private Event<MessageWritten> written;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Clock clock;

    /** @throws InvalidInput at {@code message} where the text is empty, too long or can't be kept */
    public void write(User user, String number, String typed) {
        access.requireTriage(user);
        String text = TypedText.clean(typed);
        TypedText.check("message", text, true, CaseText.LONGEST_TEXT).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        detector.requireNoStop("message", text);
        Deviation d = deviations.byNumber(number).orElseThrow(() -> new NotFound("deviation"));
        Instant now = clock.instant();
        ConversationEntry entry = deviations.add(
                new ConversationEntry(d.id(), ConversationEntry.Kind.MESSAGE, text, By.user(user), now));
        written.fire(new MessageWritten(d.id(), entry.id(), false, now));
    }
}
