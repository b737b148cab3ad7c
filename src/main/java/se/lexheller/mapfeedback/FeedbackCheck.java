package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.organisation.OrganisationNumber;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.ScanReport;
import se.lexheller.privacy.Severity;
import se.lexheller.shared.EmailAddress;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** Holds what was typed against the rules, all at once, so that nobody has to send the form once a fault. */
@ApplicationScoped
class FeedbackCheck {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_SOURCE = 1000;
    static final int LONGEST_LINE = 200;

    @Inject
    private PersonalDataDetector detector;

    protected FeedbackCheck() { // for the CDI proxy
    }

    FeedbackCheck(PersonalDataDetector detector) {
        this.detector = detector;
    }

    /** @throws InvalidInput naming every field that can't be taken as it is */
    void require(TypedProposal typed) {
        List<FieldError> errors = new ArrayList<>();
        TypedText.check("wrong", typed.wrong(), true, LONGEST_TEXT).ifPresent(errors::add);
        TypedText.check("shouldBe", typed.shouldBe(), true, LONGEST_TEXT).ifPresent(errors::add);
        TypedText.check("knownFrom", typed.knownFrom(), false, LONGEST_SOURCE).ifPresent(errors::add);
        email(typed.email(), false).ifPresent(errors::add);
        errors.addAll(personalData(detector.scan(typed.texts()), typed.passReason()));
        refuse(errors);
    }

    /** @throws InvalidInput naming every field that can't be taken as it is */
    void require(TypedInterest typed) {
        List<FieldError> errors = new ArrayList<>();
        line("provider", typed.provider()).ifPresent(errors::add);
        registration(typed.registration()).ifPresent(errors::add);
        line("contact", typed.contact()).ifPresent(errors::add);
        email(typed.email(), true).ifPresent(errors::add);
        TypedText.check("offer", typed.offer(), true, LONGEST_TEXT).ifPresent(errors::add);
        errors.addAll(personalData(askedFor(detector.scan(typed.texts())), typed.passReason()));
        if (!typed.noPersonalData()) {
            errors.add(FieldError.of("noPersonalData", "error.required"));
        }
        refuse(errors);
    }

    /** @throws InvalidInput where the answer to a sender holds what no reason lets pass, or can't be taken otherwise */
    void requireAnswer(String field, String answer, boolean required) {
        List<FieldError> errors = new ArrayList<>();
        TypedText.check(field, answer, required, LONGEST_TEXT).ifPresent(errors::add);
        if (detector.scan(Map.of(field, answer)).blocks()) {
            errors.add(FieldError.of(field, "error.personal-data-stop"));
        }
        refuse(errors);
    }

    Map<String, String> redacted(Map<String, String> texts) {
        return detector.scan(texts).redacted();
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static Optional<FieldError> line(String field, String text) {
        Optional<FieldError> error = TypedText.check(field, text, true, LONGEST_LINE);
        return error.isEmpty() && text.matches("(?s).*[\\n\\t].*") ? Optional.of(FieldError.of(field, "error.control-characters")) : error;
    }

    private static Optional<FieldError> email(String text, boolean required) {
        if (text.isEmpty()) {
            return required ? Optional.of(FieldError.of("email", "error.feedback-no-email")) : Optional.empty();
        }
        return EmailAddress.isOne(text) ? Optional.empty() : Optional.of(FieldError.of("email", "error.email"));
    }

    private static Optional<FieldError> registration(String text) {
        if (text.isEmpty()) {
            return Optional.of(FieldError.of(OrganisationNumber.FIELD, "error.required"));
        }
        try {
            OrganisationNumber.of(text);
            return Optional.empty();
        } catch (InvalidInput e) {
            return e.errors().stream().findFirst();
        }
    }

    /** A provider and its contact are to be named. */
    private static ScanReport askedFor(ScanReport report) {
        return report.allowing("provider", FindingKind.NAME).allowing("contact", FindingKind.NAME);
    }

    private static List<FieldError> personalData(ScanReport report, String reason) {
        List<FieldError> errors = new ArrayList<>();
        report.findings().forEach((field, found) -> found.stream().filter(f -> f.severity() == Severity.STOP).limit(1)
                .forEach(f -> errors.add(FieldError.of(field, "error.personal-data-stop"))));
        if (!errors.isEmpty() || !report.warns()) {
            return errors;
        }
        return warnings(report, reason);
    }

    /** Each text with its warning, and the field for the reason, until a reason is given. */
    private static List<FieldError> warnings(ScanReport report, String reason) {
        if (reason.codePointCount(0, reason.length()) >= Acknowledgement.SHORTEST_REASON) {
            return TypedText.check("passReason", reason, true, Acknowledgement.LONGEST_REASON).stream().toList();
        }
        List<FieldError> errors = new ArrayList<>();
        report.findings().forEach((field, found) -> errors.add(FieldError.of(field, key(found.get(0)))));
        errors.add(FieldError.of("passReason", "error.feedback-reason"));
        return errors;
    }

    private static String key(Finding finding) {
        return switch (finding.kind()) {
            case PHONE -> "error.feedback-holds-phone";
            case EMAIL -> "error.feedback-holds-email";
            case NAME -> "error.feedback-holds-name";
            case ADDRESS, VEHICLE_PLATE, CASE_NUMBER, HEALTH -> "error.feedback-holds-other";
            default -> "error.feedback-holds-suspected";
        };
    }
}
