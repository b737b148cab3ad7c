package se.lexheller.mapkeeping;

import java.time.DateTimeException;
import java.time.LocalDate;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** The day on which something ends, as somebody types it. */
final class LastDay {

    private LastDay() {
    }

    static LocalDate read(String typed) {
        String day = TypedText.clean(typed);
        if (day.isEmpty()) {
            throw new InvalidInput(FieldError.of(MapFields.LAST_DAY, "error.required"));
        }
        try {
            return Validity.inRange(LocalDate.parse(day));
        } catch (DateTimeException | BusinessRuleViolation e) {
            throw new InvalidInput(FieldError.of(MapFields.LAST_DAY, "error.map.day", Validity.EARLIEST.toString(), Validity.LATEST.toString()));
        }
    }
}
