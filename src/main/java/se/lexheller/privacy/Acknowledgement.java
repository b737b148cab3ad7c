package se.lexheller.privacy;

import java.util.Optional;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * Somebody's word that a warning is no personal data, or that it may stand, such as a switchboard's number. It holds for the
 * same value in the same field wherever in the text it stands, and never for a new value, nor for a stop.
 *
 * @param fingerprint of the value, 64 hexadecimal digits
 * @param reason      in the writer's own words; kept with the case
 */
public record Acknowledgement(FindingKind kind, String field, String fingerprint, String reason) {

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 500;

    /**
     * @throws BusinessRuleViolation where it would let a stop pass
     * @throws InvalidInput          where the reason is too short, too long, or holds control characters
     */
    public Acknowledgement {
        if (kind.severity() == Severity.STOP) {
            throw new BusinessRuleViolation("rule.personal-data-stop");
        }
        if (field.isBlank() || !fingerprint.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("An acknowledgement names its field and a fingerprint");
        }
        reason = TypedText.clean(reason);
        checkReason(reason);
    }

    private static void checkReason(String reason) {
        Optional<FieldError> error = TypedText.check("reason", reason, true, LONGEST_REASON);
        if (error.isEmpty() && reason.codePointCount(0, reason.length()) < SHORTEST_REASON) {
            error = Optional.of(FieldError.of("reason", "error.too-short", SHORTEST_REASON));
        }
        error.ifPresent(wrong -> {
            throw new InvalidInput(wrong);
        });
    }

    boolean covers(FindingKind foundKind, String foundField, String foundFingerprint) {
        return kind == foundKind && field.equals(foundField) && fingerprint.equals(foundFingerprint);
    }

    /** The reason may well quote the value. */
    @Override
    public String toString() {
        return "Acknowledgement[" + kind + " in " + field + "]";
    }
}
