package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/**
 * Interna anteckningar on a case. Whoever asks meets the notes of the own organisation alone: the association's staff its
 * own, a member's staff that member's (invariant 2). Whether a member has got the case at all is known by the feature
 * {@code assignment}, which asks before it calls.
 */
@ApplicationScoped
@Transactional
public class NoteService {

    /** Name of the field in forms. */
    public static final String FIELD = "note";
    private static final int LONGEST = 10_000;

    @Inject
    private NoteRepository notes;
    @Inject
    private DeviationService cases;
    @Inject
    private DeviationAccess access;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Clock clock;

    public boolean mayNote(User user) {
        return access.mayNoteForOrganisation(user);
    }

    /** @return the own organisation's notes, oldest first; none for whoever writes none */
    public List<NoteRow> notes(User user, long deviationId) {
        return mayNote(user) ? notes.of(deviationId, user.organisationId()) : List.of();
    }

    /**
     * At the association, on any case.
     *
     * @throws NotFound where the user doesn't work with cases there, whatever else the user may be
     */
    public void keep(User user, String number, String typed) {
        access.requireNote(user);
        write(user, cases.idOf(number), typed);
    }

    /**
     * @throws NotFound     where the user works neither with cases at the association nor for a member
     * @throws InvalidInput where the text is empty, too long or can't be kept
     */
    public void write(User user, long deviationId, String typed) {
        if (!mayNote(user)) {
            throw new NotFound("not for this user");
        }
        String text = TypedText.clean(typed);
        TypedText.check(FIELD, text, true, LONGEST).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        detector.requireNoStop(FIELD, text);
        notes.add(new InternalNote(deviationId, user.organisationId(), user.accountId(), text, clock.instant()));
    }
}
