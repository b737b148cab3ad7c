package se.lexheller.assignment;

import java.util.Optional;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/**
 * What came of one commitment, as typed.
 *
 * @param outcome null where nothing is chosen
 * @param note    may be empty
 */
public record CommitmentOutcome(long commitmentId, Commitment.Outcome outcome, String note) {

    private static final int LONGEST_NOTE = 2_000;

    public CommitmentOutcome {
        note = TypedText.clean(note);
    }

    Optional<FieldError> error() {
        String field = noteField(commitmentId);
        if (outcome == null && !note.isEmpty()) {
            return Optional.of(FieldError.of("outcome-" + commitmentId, "error.no-outcome"));
        }
        if (PersonalDataDetector.holdsStop(note)) {
            return Optional.of(FieldError.of(field, "error.personal-data-stop"));
        }
        return TypedText.check(field, note, false, LONGEST_NOTE);
    }

    /** @return name of the input */
    public static String noteField(long commitmentId) {
        return "outcome-note-" + commitmentId;
    }
}
