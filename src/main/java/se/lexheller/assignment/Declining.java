package se.lexheller.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * Why a member declines, and who is responsible instead.
 *
 * @param responsible               in words
 * @param responsibleOrganisationId null where it is nobody on the association's list
 */
public record Declining(String reason, String responsible, Long responsibleOrganisationId) {

    public static final int LONGEST_REASON = 4_000;
    public static final int LONGEST_RESPONSIBLE = 500;

    public Declining {
        reason = TypedText.clean(reason);
        responsible = TypedText.clean(responsible);
    }

    /** @return what was written, by field, for the scan for personal data */
    Map<String, String> fields() {
        return Map.of("declineReason", reason, "responsible", responsible);
    }

    /** @throws InvalidInput where the reason or the one who is responsible instead is missing */
    public Declining valid() {
        List<FieldError> errors = new ArrayList<>();
        TypedText.check("declineReason", reason, true, LONGEST_REASON).ifPresent(errors::add);
        TypedText.check("responsible", responsible, true, LONGEST_RESPONSIBLE).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return this;
    }
}
