package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.deviation.DeviationService;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.ScanReport;
import se.lexheller.privacy.Severity;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** Every text is looked through before it goes on: to the members, and from them to the other parties. */
@ApplicationScoped
public class PersonalDataCheck {

    @Inject
    private PersonalDataDetector detector;
    @Inject
    private AcknowledgementRepository acknowledgements;
    @Inject
    private DeviationService deviations;
    @Inject
    private Clock clock;

    /** @throws BusinessRuleViolation where the redacted text still holds what no reason lets pass */
    void requireNoneInMemberText(long deviationId) {
        if (detector.scan(deviations.memberText(deviationId).fields()).blocks()) {
            throw new BusinessRuleViolation("rule.personal-data-in-member-text");
        }
    }

    /** For a short text that needs no warning, and so has no reason beside it. */
    void requireNoIdentityNumber(String field, String text) {
        List<FieldError> errors = stops(field, detector.scan(TypedText.clean(text)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * Lets texts go on. A reason is kept with the case, so that nobody has to give it twice for the same value.
     *
     * @param texts  by field
     * @param reason why what only seems to be personal data may stand
     * @throws InvalidInput naming each text with something that must be taken out, or that lacks a reason
     */
    public void clear(User user, long deviationId, Map<String, String> texts, PassReason reason) {
        ScanReport report = detector.scan(texts).unacknowledged(given(deviationId, texts.keySet()));
        List<FieldError> errors = new ArrayList<>();
        report.findings().forEach((field, found) -> errors.addAll(stops(field, found)));
        if (errors.isEmpty() && report.warns()) {
            errors.addAll(warnings(report, reason));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        keep(user, deviationId, report, reason);
    }

    /** A reason given for a value in one party's answer holds in the joint one too: the same people read both. */
    private List<Acknowledgement> given(long deviationId, Set<String> fields) {
        return acknowledgements.of(deviationId).stream().flatMap(a -> fields.stream()
                .map(field -> new Acknowledgement(a.kind(), field, a.fingerprint(), a.reason()))).toList();
    }

    private static List<FieldError> stops(String field, List<Finding> found) {
        return found.stream().filter(f -> f.severity() == Severity.STOP).limit(1)
                .map(f -> FieldError.of(field, "error.personal-data-stop")).toList();
    }

    /** Each text with its warning, and the input for the reason, until a reason is given. */
    private static List<FieldError> warnings(ScanReport report, PassReason reason) {
        int length = reason.text().codePointCount(0, reason.text().length());
        if (length >= Acknowledgement.SHORTEST_REASON) {
            return TypedText.check(reason.field(), reason.text(), true, Acknowledgement.LONGEST_REASON).stream().toList();
        }
        List<FieldError> errors = new ArrayList<>();
        report.findings().forEach((field, found) -> errors.add(FieldError.of(field, key(found.get(0)))));
        errors.add(FieldError.of(reason.field(), "error.pass-reason"));
        return errors;
    }

    private static String key(Finding finding) {
        return switch (finding.kind()) {
            case PHONE -> "error.answer-holds-phone";
            case EMAIL -> "error.answer-holds-email";
            case NAME -> "error.answer-holds-name";
            case ADDRESS, VEHICLE_PLATE, CASE_NUMBER, HEALTH -> "error.answer-holds-other";
            default -> "error.answer-holds-suspected";
        };
    }

    private void keep(User user, long deviationId, ScanReport report, PassReason reason) {
        Map<String, Acknowledgement> given = new LinkedHashMap<>();
        report.findings().forEach((field, found) -> found.forEach(finding -> {
            Acknowledgement acknowledgement = report.acknowledge(field, finding, reason.text());
            given.put(field + acknowledgement.fingerprint(), acknowledgement);
        }));
        given.values().forEach(a -> acknowledgements.add(deviationId, a, user.accountId(), clock.instant()));
    }
}
