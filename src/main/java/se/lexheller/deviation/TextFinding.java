package se.lexheller.deviation;

import java.util.ArrayList;
import java.util.List;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.ScanReport;
import se.lexheller.privacy.Severity;

/**
 * A place in a text on its way to other eyes that seems to be personal data and has not been dealt with.
 *
 * @param field  name of the text
 * @param reason name of the input where somebody may say why it is none; the same value in the same text has the same one
 * @param before a few words before it
 * @param value  what stands there
 */
public record TextFinding(String field, FindingKind kind, String reason, String before, String value, String after) {

    private static final int AROUND = 40;
    private static final String ANY_REASON = "fingerprint";

    public boolean isStop() {
        return kind.severity() == Severity.STOP;
    }

    /** @return whether a ready reason is enough */
    public boolean isGuess() {
        return kind.isGuess();
    }

    @Override
    public String toString() {
        return "TextFinding[" + kind + " in " + field + "]";
    }

    /** @param scanned name of the field in the report */
    static List<TextFinding> of(ScanReport report, String scanned, String field, String text) {
        List<TextFinding> found = new ArrayList<>();
        for (Finding f : report.findings(scanned)) {
            String before = text.substring(Math.max(0, f.start() - AROUND), f.start());
            String after = text.substring(f.end(), Math.min(text.length(), f.end() + AROUND));
            found.add(new TextFinding(field, f.kind(), reasonName(report, scanned, field, f), before,
                    text.substring(f.start(), f.end()), after));
        }
        return found;
    }

    /** The place itself moves while somebody writes; the value's fingerprint doesn't. */
    static String reasonName(ScanReport report, String scanned, String field, Finding f) {
        String place = f.severity() == Severity.STOP ? "stop"
                : report.acknowledge(scanned, f, ANY_REASON).fingerprint().substring(0, 16);
        return "reason-" + field + "-" + place;
    }
}
