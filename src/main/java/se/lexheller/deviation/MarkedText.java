package se.lexheller.deviation;

import java.util.ArrayList;
import java.util.List;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.FindingKind;

/**
 * A text with the places marked that seem to be personal data.
 *
 * @param field name of the text
 */
public record MarkedText(String field, List<Part> parts) {

    public MarkedText {
        parts = List.copyOf(parts);
    }

    /** @param kind of personal data it seems to be; null for ordinary words */
    public record Part(String text, FindingKind kind) {
    }

    /** @param findings in that very text, in its order */
    static MarkedText of(String field, String text, List<Finding> findings) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Finding finding : findings) {
            if (finding.start() > end) {
                parts.add(new Part(text.substring(end, finding.start()), null));
            }
            parts.add(new Part(text.substring(finding.start(), finding.end()), finding.kind()));
            end = finding.end();
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), null));
        }
        return new MarkedText(field, parts);
    }

    public boolean isBlank() {
        return parts.isEmpty();
    }

    public boolean isMarked() {
        return parts.stream().anyMatch(part -> part.kind() != null);
    }
}
