package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.lexheller.privacy.Word.Shape;

/** Finds number plates of Swedish vehicles: ABC 123, ABC 12A. I, Q, V, Å, Ä and Ö stand on none (Transportstyrelsen). */
final class PlateRule implements DetectionRule {

    private static final String LETTERS = "ABCDEFGHJKLMNOPRSTUWXYZ";
    /** Laws, series and standards that are written alike. */
    private static final Set<String> OTHERS = Set.of("SFB", "SFS", "OSL", "LSS", "HSL", "SOL", "LAS", "SOU", "KAP", "MBL", "GDP", "ESF", "EUR", "SEK", "USD",
            "FKF", "DNR", "TEL", "FAX", "BOX", "RUM", "SAL", "LGH", "NOK", "DKK", "HUR", "MED", "OCH", "FYS");

    @Override
    public List<Finding> find(ScannedText text) {
        List<Finding> found = new ArrayList<>();
        Words words = text.words();
        for (int i = 0; i < words.size(); i++) {
            String whole = words.at(i).text();
            if (isWhole(whole)) {
                found.add(text.finding(FindingKind.VEHICLE_PLATE, words.at(i).start(), words.at(i).end()));
            } else if (isLetters(whole, 0) && words.at(i).is(Shape.UPPER) && words.follows(i + 1) && isEnd(words.at(i + 1).text(), 0) && !isCounted(words, i + 2)) {
                found.add(text.finding(FindingKind.VEHICLE_PLATE, words.at(i).start(), words.at(i + 1).end()));
                i++;
            }
        }
        return found;
    }

    private static boolean isWhole(String text) {
        boolean joined = text.length() == 6 && isEnd(text, 3);
        boolean dashed = text.length() == 7 && text.charAt(3) == '-' && isEnd(text, 4);
        return (joined || dashed) && isLetters(text.substring(0, 3), 0);
    }

    private static boolean isLetters(String text, int from) {
        return text.length() == 3 && text.chars().skip(from).allMatch(c -> LETTERS.indexOf(c) >= 0) && !OTHERS.contains(text);
    }

    private static boolean isEnd(String text, int from) {
        return text.length() == from + 3 && isDigit(text.charAt(from)) && isDigit(text.charAt(from + 1))
                && (isDigit(text.charAt(from + 2)) || LETTERS.indexOf(text.charAt(from + 2)) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A chapter, an amount or the like. */
    private static boolean isCounted(Words words, int i) {
        return words.follows(i) && (Set.of("kap", "kr", "kronor", "st", "paragrafen").contains(words.at(i).lower()) || Character.isDigit(first(words.at(i).text())));
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }
}
