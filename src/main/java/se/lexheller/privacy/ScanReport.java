package se.lexheller.privacy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was found in the texts of one form or case, by field. Holds the texts, so that a warning can be acknowledged and the
 * places be taken out, and therefore prints none of them.
 */
public final class ScanReport {

    private final Map<String, String> texts;
    private final Map<String, List<Finding>> findings;

    ScanReport(Map<String, String> texts, Map<String, List<Finding>> findings) {
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        findings.forEach((field, places) -> {
            if (!places.isEmpty()) {
                found.put(field, List.copyOf(places));
            }
        });
        this.findings = Collections.unmodifiableMap(found);
    }

    /** Only fields in which something was found, in the order the texts were given. */
    public Map<String, List<Finding>> findings() {
        return findings;
    }

    /** @return empty where nothing was found in the field, or there is no such field */
    public List<Finding> findings(String field) {
        return findings.getOrDefault(field, List.of());
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Whether something was found that no reason lets pass. */
    public boolean blocks() {
        return any(Severity.STOP);
    }

    /** Whether something was found that needs to be removed or acknowledged. */
    public boolean warns() {
        return any(Severity.WARN);
    }

    /**
     * The writer says that a warning is not personal data, or may stand.
     *
     * @param reason {@value Acknowledgement#SHORTEST_REASON} to {@value Acknowledgement#LONGEST_REASON} characters
     */
    public Acknowledgement acknowledge(String field, Finding finding, String reason) {
        if (!findings(field).contains(finding)) {
            throw new IllegalArgumentException("Not found in this text: " + finding);
        }
        return new Acknowledgement(finding.kind(), field, fingerprint(field, finding), reason);
    }

    /** Names the place in a form without naming the value: the same for the same value, 64 hexadecimal digits. */
    public String fingerprint(String field, Finding finding) {
        return Fingerprint.of(finding.kind(), texts.get(field).substring(finding.start(), finding.end()));
    }

    /** What is left to deal with: every stop, and the warnings that nobody has acknowledged. */
    public ScanReport unacknowledged(Collection<Acknowledgement> acknowledgements) {
        Map<String, List<Finding>> left = new LinkedHashMap<>();
        findings.forEach((field, places) -> left.put(field, places.stream()
            .filter(Predicate.not(place -> isAcknowledged(field, place, acknowledgements))).toList()));
        return new ScanReport(texts, left);
    }

    /** The texts with every place that was found replaced by {@value Redaction#MARK}, by field. */
    public Map<String, String> redacted() {
        Map<String, String> redacted = new LinkedHashMap<>(texts);
        findings.forEach((field, places) -> redacted.put(field, Redaction.redactAll(texts.get(field), places)));
        return redacted;
    }

    private boolean isAcknowledged(String field, Finding finding, Collection<Acknowledgement> acknowledgements) {
        return acknowledgements.stream()
            .anyMatch(acknowledgement -> acknowledgement.covers(finding.kind(), field, fingerprint(field, finding)));
    }

    private boolean any(Severity severity) {
        return findings.values().stream().flatMap(List::stream).anyMatch(finding -> finding.severity() == severity);
    }

    @Override
    public String toString() {
        return "ScanReport" + findings;
    }
}
