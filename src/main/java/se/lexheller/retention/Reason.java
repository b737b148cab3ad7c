package se.lexheller.retention;

import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.Severity;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** Why something is done, for a log that is never changed: so it must not name the person it is about. */
record Reason(String field, String typed) {

    static final int LONGEST = 500;

    /** @throws InvalidInput where it is missing, too long, or holds an identity number or an address */
    String valid(PersonalDataDetector detector) {
        String text = TypedText.clean(typed);
        TypedText.check(field, text, true, LONGEST).ifPresent(Reason::refuse);
        if (detector.scan(text).stream().anyMatch(f -> f.severity() == Severity.STOP || f.kind() == FindingKind.EMAIL)) {
            refuse(FieldError.of(field, "error.reason-holds-personal-data"));
        }
        return text;
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }
}
