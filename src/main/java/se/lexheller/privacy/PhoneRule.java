package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds Swedish telephone numbers: 070-123 45 67, (08) 123 456 78, +46 (0)70 123 45 67, 0046 … */
final class PhoneRule implements DetectionRule {

    private static final String SWEDEN = "46";
    private static final int MOST_SEPARATORS = 4;

    @Override
    public List<Finding> find(ScannedText text) {
        List<Finding> found = new ArrayList<>();
        int i = 0;
        int lastEnd = -1;
        while (i < text.length()) {
            int end = endOfNumberAt(text, i, lastEnd);
            if (end < 0) {
                i++;
            } else {
                int from = openedBefore(text, i, end) ? i - 1 : i;
                found.add(text.finding(FindingKind.PHONE, from, end));
                lastEnd = end;
                i = end;
            }
        }
        return found;
    }

    /** @return -1 where no number begins here */
    private static int endOfNumberAt(ScannedText text, int i, int lastEnd) {
        if (text.at(i) == '+') {
            int code = i + 1 + text.blanksFrom(i + 1, 1);
            return text.wordAt(code, SWEDEN) ? PhoneGroups.international(text, afterCode(text, code)).end() : -1;
        }
        if (text.at(i) != '0' || text.letterOrDigitAt(i - 1) || isInsideOtherNumber(text, i, lastEnd)) {
            return -1;
        }
        if (text.wordAt(i, "00" + SWEDEN)) {
            return PhoneGroups.international(text, afterCode(text, i + 2)).end();
        }
        return text.at(i + 1) == '0' ? -1 : PhoneGroups.national(text, i).end();
    }

    /** Past the country's code and the trunk zero that many leave after it, as in +46 (0)70. */
    private static int afterCode(ScannedText text, int code) {
        int i = pastSeparators(text, code + SWEDEN.length());
        return text.at(i) == '0' ? pastSeparators(text, i + 1) : i;
    }

    private static int pastSeparators(ScannedText text, int i) {
        int end = i;
        while (end < i + MOST_SEPARATORS && " -()".indexOf(text.at(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** As in the case number 2023/0123, unless what stands before was a telephone number too. */
    private static boolean isInsideOtherNumber(ScannedText text, int i, int lastEnd) {
        return "-/.,:".indexOf(text.at(i - 1)) >= 0 && text.digitAt(i - 2) && i - 1 != lastEnd;
    }

    /** Whether the bracket before belongs to the number, as in (08) 123 456 78. */
    private static boolean openedBefore(ScannedText text, int i, int end) {
        return text.at(i - 1) == '(' && text.between(i, end).indexOf(')') >= 0;
    }
}
