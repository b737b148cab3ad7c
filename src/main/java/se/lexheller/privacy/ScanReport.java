package se.lexheller.privacy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * A guess that is wrong in one text is wrong in all of them: one word settles it.
     *
     * @return one for each text that holds the same value; for what is no guess only for the text in question
     */
    public List<Acknowledgement> acknowledgeEverywhere(String field, Finding finding, String reason) {
        Acknowledgement given = acknowledge(field, finding, reason);
        if (!finding.kind().isGuess()) {
            return List.of(given);
        }
        return findings.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(place -> given.covers(place.kind(), field, fingerprint(e.getKey(), place))))
            .map(e -> new Acknowledgement(given.kind(), e.getKey(), given.fingerprint(), given.reason())).toList();
    }

    /** Names the place in a form without naming the value: the same for the same value, 64 hexadecimal digits. */
    public String fingerprint(String field, Finding finding) {
        return Fingerprint.of(finding.kind(), texts.get(field).substring(finding.start(), finding.end()));
    }

    /**
     * What is left to deal with: every stop, and the warnings that nobody has acknowledged. An illness needs no word of its own
     * once nothing in the text points anybody out any more.
     */
    public ScanReport unacknowledged(Collection<Acknowledgement> acknowledgements) {
        Map<String, List<Finding>> left = new LinkedHashMap<>();
        findings.forEach((field, places) -> {
            List<Finding> open = places.stream().filter(Predicate.not(place -> isAcknowledged(field, place, acknowledgements))).toList();
            left.put(field, open.stream().allMatch(place -> place.kind() == FindingKind.HEALTH) ? List.of() : open);
        });
        return new ScanReport(texts, left);
    }

    /** A field that asks for just that kind of data holds nothing to warn of. */
    public ScanReport allowing(String field, FindingKind kind) {
        Map<String, List<Finding>> left = new LinkedHashMap<>(findings);
        left.computeIfPresent(field, (name, places) -> places.stream().filter(place -> place.kind() != kind).toList());
        return new ScanReport(texts, left);
    }

    /** @return the writer's word by which a place may stand, if there is one */
    public Optional<Acknowledgement> acknowledged(String field, Finding finding, Collection<Acknowledgement> acknowledgements) {
        return acknowledgements.stream().filter(a -> a.covers(finding.kind(), field, fingerprint(field, finding))).findFirst();
    }

    /** The texts with every place that was found replaced by {@value Redaction#MARK}, by field. */
    public Map<String, String> redacted() {
        Map<String, String> redacted = new LinkedHashMap<>(texts);
        findings.forEach((field, places) -> redacted.put(field, Redaction.redactAll(texts.get(field), places)));
        return redacted;
    }

    private boolean isAcknowledged(String field, Finding finding, Collection<Acknowledgement> acknowledgements) {
        return acknowledged(field, finding, acknowledgements).isPresent();
    }

    private boolean any(Severity severity) {
        return findings.values().stream().flatMap(List::stream).anyMatch(finding -> finding.severity() == severity);
    }

    @Override
    public String toString() {
        return "ScanReport" + findings;
    }
}
