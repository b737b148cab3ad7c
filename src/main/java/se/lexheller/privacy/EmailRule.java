package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds e-mail addresses, also those written against machines: namn[@]x.se, namn (at) x.se, namn snabel-a x punkt se.
 */
final class EmailRule implements DetectionRule {

    private static final String LOCAL_SIGNS = "._%+-'&=";

    @Override
    public List<Finding> find(ScannedText text) {
        List<Finding> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!text.letterOrDigitAt(i) && text.at(i) != '_') {
                i++;
                continue;
            }
            EmailReader reader = new EmailReader(text, i);
            if (reader.end() > 0) {
                found.add(text.finding(FindingKind.EMAIL, i, reader.end()));
                i = reader.end();
            } else {
                i = reader.endOfFirstWord();
            }
        }
        return found;
    }

    static boolean isLocal(ScannedText text, int i) {
        return text.letterOrDigitAt(i) || LOCAL_SIGNS.indexOf(text.at(i)) >= 0;
    }
}
