package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.ScanReport;
import se.lexheller.privacy.Severity;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * Integritetskontroll of the text on its way to the members. A reason given for the filer's own words or for the public's
 * copy doesn't count here: each time more people read it.
 */
@ApplicationScoped
class PersonalDataCheck {

    private static final String SCOPE = "members.";

    @Inject
    private PersonalDataDetector detector;
    @Inject
    private CaseRepository cases;
    @Inject
    private DeviationRepository deviations;

    /** @return the texts as they are, each place that seems to be personal data marked */
    List<MarkedText> marked(CaseText text) {
        ScanReport report = detector.scan(text.fields());
        return text.fields().entrySet().stream()
                .map(f -> MarkedText.of(f.getKey(), f.getValue(), report.findings(f.getKey()))).toList();
    }

    List<TextFinding> open(long deviationId, CaseText text) {
        ScanReport report = report(deviationId, text);
        return text.fields().entrySet().stream()
                .flatMap(f -> TextFinding.of(report, SCOPE + f.getKey(), f.getKey(), f.getValue()).stream()).toList();
    }

    CaseText masked(long deviationId, CaseText text) {
        Map<String, String> masked = new LinkedHashMap<>();
        report(deviationId, text).redacted().forEach((field, redacted) -> masked.put(field.substring(SCOPE.length()), redacted));
        return CaseText.of(masked);
    }

    /**
     * Keeps the reasons given, if with them the text may go.
     *
     * @throws InvalidInput naming each text in which something must be taken out, and each reason that is missing
     */
    void clear(long deviationId, CaseText text, Map<String, String> reasons, long accountId, Instant now) {
        ScanReport report = report(deviationId, text);
        List<FieldError> errors = new ArrayList<>();
        Map<String, Acknowledgement> given = new LinkedHashMap<>();
        for (String field : text.fields().keySet()) {
            for (Finding finding : report.findings(SCOPE + field)) {
                String name = TextFinding.reasonName(report, SCOPE + field, field, finding);
                error(finding, field, name, reasons.get(name)).ifPresentOrElse(
                        error -> addOnce(errors, error),
                        () -> given.put(name, report.acknowledge(SCOPE + field, finding, TypedText.clean(reasons.get(name)))));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        given.values().forEach(a -> deviations.add(new PrivacyAcknowledgement(deviationId, a, accountId, now)));
    }

    private ScanReport report(long deviationId, CaseText text) {
        Map<String, String> scanned = new LinkedHashMap<>();
        text.fields().forEach((field, words) -> scanned.put(SCOPE + field, words));
        return detector.scan(scanned).unacknowledged(cases.acknowledgements(deviationId, SCOPE));
    }

    private static Optional<FieldError> error(Finding finding, String field, String name, String typedReason) {
        if (finding.severity() == Severity.STOP) {
            return Optional.of(FieldError.of(field, "error.stops-members"));
        }
        String reason = TypedText.clean(typedReason);
        if (reason.codePointCount(0, reason.length()) < Acknowledgement.SHORTEST_REASON) {
            return Optional.of(FieldError.of(name, "error.members-reason"));
        }
        return TypedText.check(name, reason, true, Acknowledgement.LONGEST_REASON);
    }

    private static void addOnce(List<FieldError> errors, FieldError error) {
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }
}
