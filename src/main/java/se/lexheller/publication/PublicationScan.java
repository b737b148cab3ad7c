package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.Recognition;
import se.lexheller.privacy.Redaction;
import se.lexheller.privacy.ScanReport;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Looks for personal data in all that readers would see; a reason given for another text of the case doesn't count here. */
@ApplicationScoped
class PublicationScan {

    private static final String PREFIX = "public.";
    private static final int AROUND = 40;

    @Inject
    private PersonalDataDetector detector;
    @Inject
    private PublicationRepository publications;

    /** @return what is still to be dealt with */
    List<FoundPlace> open(Publication publication) {
        ScanReport report = report(publication);
        Map<String, String> texts = publication.fields();
        return report.findings().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(f -> place(field(entry.getKey()), texts.get(field(entry.getKey())), f)))
                .toList();
    }

    /** @return what has been let stand, with the reasons */
    List<KeptPlace> kept(Publication publication) {
        Map<String, String> texts = publication.fields();
        List<Acknowledgement> given = publications.acknowledgements(publication.deviationId());
        ScanReport whole = whole(publication);
        List<KeptPlace> kept = new ArrayList<>();
        whole.findings().forEach((prefixed, places) -> places.forEach(f -> whole.acknowledged(prefixed, f, given)
                .ifPresent(a -> kept.add(new KeptPlace(place(field(prefixed), texts.get(field(prefixed)), f), a.reason())))));
        return kept;
    }

    /** @return by what somebody may be recognised though nothing names them; null where nothing seems so */
    Recognition recognition(Publication publication) {
        return detector.recognition(publication.fields().values()).orElse(null);
    }

    /** @throws BusinessRuleViolation where something must go, or a warning has no reason yet */
    void requireClean(Publication publication) {
        if (!report(publication).isClean()) {
            throw new BusinessRuleViolation("rule.personal-data-left");
        }
    }

    /** A reason that readers see at once, with no second person between: nothing may be found in it at all. */
    void requireClean(String field, String text) {
        if (!detector.scan(text).isEmpty()) {
            throw new InvalidInput(FieldError.of(field, "error.personal-data"));
        }
    }

    /** Keeps the writer's reason why a warning is no personal data. */
    void acknowledge(Publication publication, String key, String reason, long byId, Instant now) {
        ScanReport report = report(publication);
        String field = key.substring(0, Math.max(0, key.indexOf(':')));
        Finding finding = finding(report, field, key);
        try {
            report.acknowledgeEverywhere(PREFIX + field, finding, reason)
                    .forEach(given -> publications.add(publication.deviationId(), given, byId, now));
        } catch (InvalidInput e) {
            throw new InvalidInput(e.errors().stream()
                    .map(error -> new FieldError("reason-" + key.replace(':', '-'), error.key(), error.arguments())).toList());
        }
    }

    /** @return the text with the place taken out */
    Map<String, String> masked(Publication publication, String key) {
        String field = key.substring(0, Math.max(0, key.indexOf(':')));
        Finding finding = finding(report(publication), field, key);
        Map<String, String> fields = publication.fields();
        fields.put(field, Redaction.redact(fields.get(field), finding));
        return fields;
    }

    /** @return the texts with all that is still to be dealt with taken out */
    Map<String, String> maskedAll(Publication publication) {
        Map<String, String> fields = publication.fields();
        report(publication).redacted().forEach((prefixed, text) -> fields.put(field(prefixed), text));
        return fields;
    }

    private ScanReport report(Publication publication) {
        return whole(publication).unacknowledged(publications.acknowledgements(publication.deviationId()));
    }

    private ScanReport whole(Publication publication) {
        Map<String, String> texts = new LinkedHashMap<>();
        publication.fields().forEach((field, text) -> texts.put(PREFIX + field, text));
        return detector.scan(texts);
    }

    private static Finding finding(ScanReport report, String field, String key) {
        return report.findings(PREFIX + field).stream().filter(f -> key(field, f).equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("finding"));
    }

    private static FoundPlace place(String field, String text, Finding f) {
        String before = text.substring(Math.max(0, f.start() - AROUND), f.start());
        String after = text.substring(f.end(), Math.min(text.length(), f.end() + AROUND));
        return new FoundPlace(key(field, f), field, f.kind(), before, text.substring(f.start(), f.end()), after);
    }

    private static String field(String prefixed) {
        return prefixed.substring(PREFIX.length());
    }

    private static String key(String field, Finding finding) {
        return field + ":" + finding.start() + ":" + finding.end();
    }
}
