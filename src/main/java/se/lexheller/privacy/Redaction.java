package se.lexheller.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Takes personal data out of a text (maskning). */
public final class Redaction {

    /** Stands where something was taken out. */
    public static final String MARK = "[borttaget]";

    private Redaction() {
    }

    public static String redact(String text, Finding finding) {
        return redactAll(text, List.of(finding));
    }

    /** @param findings in that very text, in any order, none overlapping another */
    public static String redactAll(String text, Collection<Finding> findings) {
        StringBuilder redacted = new StringBuilder();
        int kept = 0;
        for (Finding finding : findings.stream().sorted(Comparator.comparingInt(Finding::start)).toList()) {
            redacted.append(text, kept, finding.start()).append(MARK);
            kept = finding.end();
        }
        return redacted.append(text, kept, text.length()).toString();
    }
}
