package se.lexheller.privacy;

import java.util.ArrayList;
import java.util.List;
import se.lexheller.privacy.IdentityNumber.Join;

/** Finds personnummer, samordningsnummer and what is shaped like them. */
final class IdentityNumberRule implements DetectionRule {

    /** Of interim numbers (Skatteverket, universities, regions): a letter instead of the serial number's first digit. */
    private static final String INTERIM_LETTERS = "TRSUWXJKLMNP";
    private static final String GROUP_SIGNS = "-./ ";
    private static final String UNUSUAL_SIGNS = "/._:";
    private static final int MOST_BLANKS = 3;

    @Override
    public List<Finding> find(ScannedText text) {
        List<Finding> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Place place = text.digitRunStartsAt(i) ? placeAt(text, i) : null;
            if (place == null) {
                i++;
            } else {
                found.add(text.finding(place.kind, i, place.end));
                i = place.end;
            }
        }
        return found;
    }

    /** What was recognised, and where it ends. */
    private record Place(FindingKind kind, int end) {
    }

    private static Place placeAt(ScannedText text, int i) {
        int run = text.digitsFrom(i, 13);
        return switch (run) {
            case 10, 12 -> serial(text, text.between(i, i + run - 4), Join.NONE, i + run - 4);
            case 6, 8 -> afterDate(text, text.between(i, i + run), i + run);
            case 2, 4 -> afterGroups(text, i, run);
            default -> null;
        };
    }

    private static Place afterDate(ScannedText text, String date, int end) {
        int sign = pastWhiteSpace(text, end);
        if (isLegalSign(text.at(sign))) {
            return serial(text, date, Join.SIGN, pastWhiteSpace(text, sign + 1));
        }
        if (UNUSUAL_SIGNS.indexOf(text.at(end)) >= 0 && text.digitAt(end + 1)) {
            return serial(text, date, Join.UNUSUAL, end + 1);
        }
        int blanks = text.blanksFrom(end, MOST_BLANKS);
        boolean letterFarOff = blanks > 0 && !text.digitAt(end + blanks);
        return letterFarOff ? null : serial(text, date, Join.NONE, end + blanks);
    }

    /** A date in groups, as 1985-07-09 or 85 07 09, counts only with a sign after it: else it is just a date. */
    private static Place afterGroups(ScannedText text, int i, int yearDigits) {
        int month = i + yearDigits + 1;
        int day = month + 3;
        char group = text.at(month - 1);
        boolean groups = GROUP_SIGNS.indexOf(group) >= 0 && text.at(day - 1) == group
            && text.digitsFrom(month, 3) == 2 && text.digitsFrom(day, 3) == 2;
        if (!groups) {
            return null;
        }
        int sign = pastWhiteSpace(text, day + 2);
        if (!isLegalSign(text.at(sign))) {
            return null;
        }
        String date = text.between(i, i + yearDigits) + text.between(month, month + 2) + text.between(day, day + 2);
        return serial(text, date, Join.SIGN_AFTER_GROUPS, pastWhiteSpace(text, sign + 1));
    }

    private static Place serial(ScannedText text, String date, Join join, int i) {
        boolean digits = text.digitsFrom(i, 5) == 4;
        boolean interim = INTERIM_LETTERS.indexOf(Character.toUpperCase(text.at(i))) >= 0
            && text.digitsFrom(i + 1, 3) == 3 && !text.letterOrDigitAt(i + 4);
        if (!digits && !interim) {
            return null;
        }
        return new IdentityNumber(date, join, text.between(i, i + 4)).kind().map(kind -> new Place(kind, i + 4)).orElse(null);
    }

    private static boolean isLegalSign(char c) {
        return c == '-' || c == '+';
    }

    /** A number may be broken over two lines at its sign. */
    private static int pastWhiteSpace(ScannedText text, int i) {
        int end = i;
        while (end < i + MOST_BLANKS && (text.at(end) == ' ' || text.at(end) == '\n')) {
            end++;
        }
        return end;
    }
}
