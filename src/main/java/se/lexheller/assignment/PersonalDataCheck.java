package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.lexheller.deviation.DeviationService;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.Severity;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** Every text is looked through before it goes on: to the members, and from them to the other parties. */
@ApplicationScoped
public class PersonalDataCheck {

    @Inject
    private PersonalDataDetector detector;
    @Inject
    private DeviationService deviations;

    /** @throws BusinessRuleViolation where the redacted text still holds what no reason lets pass */
    void requireNoneInMemberText(long deviationId) {
        if (detector.scan(deviations.memberText(deviationId).fields()).blocks()) {
            throw new BusinessRuleViolation("rule.personal-data-in-member-text");
        }
    }

    /**
     * @param texts by field
     * @throws InvalidInput naming each field with something that no reason lets pass
     */
    public void requireNone(Map<String, String> texts) {
        List<FieldError> errors = detector.scan(texts).findings().entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(PersonalDataCheck::stops))
                .map(e -> FieldError.of(e.getKey(), "error.personal-data-stop")).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static boolean stops(Finding finding) {
        return finding.severity() == Severity.STOP;
    }
}
