package se.lexheller.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** A rule as somebody has typed it. Who decided, when and under which number must be there: without a decision there is no disposal. */
public record TypedRule(String kind, String months, String ground, String decidedBy, String decidedOn, String decisionNumber) {

    private static final int MOST_MONTHS = 1200;

    /**
     * @param today no decision is made tomorrow
     * @throws InvalidInput naming each field that has to be put right
     */
    RetentionRule valid(LocalDate today, long recordedBy, java.time.Instant now) {
        List<FieldError> errors = new ArrayList<>();
        DisposalKind what = kind(errors);
        int kept = number(errors);
        text(errors, "ground", ground, 500);
        text(errors, "decidedBy", decidedBy, 200);
        LocalDate day = day(errors, today);
        text(errors, "decisionNumber", decisionNumber, 60);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new RetentionRule(what, kept, TypedText.clean(ground),
                new RetentionRule.Decision(TypedText.clean(decidedBy), day, TypedText.clean(decisionNumber)), recordedBy, now);
    }

    private DisposalKind kind(List<FieldError> errors) {
        for (DisposalKind one : DisposalKind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        errors.add(FieldError.of("kind", "error.required"));
        return null;
    }

    private int number(List<FieldError> errors) {
        String typed = TypedText.clean(months);
        if (typed.matches("\\d{1,4}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST_MONTHS) {
            return Integer.parseInt(typed);
        }
        errors.add(FieldError.of("months", typed.isEmpty() ? "error.required" : "error.retention-months"));
        return 0;
    }

    private LocalDate day(List<FieldError> errors, LocalDate today) {
        String typed = TypedText.clean(decidedOn);
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isAfter(today) && day.getYear() >= 1900) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        errors.add(FieldError.of("decidedOn", typed.isEmpty() ? "error.required" : "error.decided-on"));
        return null;
    }

    private static void text(List<FieldError> errors, String field, String typed, int longest) {
        TypedText.check(field, TypedText.clean(typed), true, longest).ifPresent(errors::add);
    }
}
