package se.lexheller.privacy;

/**
 * Reads the groups of digits of one telephone number, and tells a number from dates, opening hours and case numbers by how
 * its digits are grouped.
 */
final class PhoneGroups {

    private static final int MOST_GROUPS = 6;
    private static final int MOST_SEPARATORS = 3;
    /** Swedish numbers have 8 to 10 digits with the leading zero (Post- och telestyrelsen's numbering plan). */
    private static final int LEAST_DIGITS = 8;
    private static final int MOST_DIGITS = 10;
    private static final char NO_SIGN = ' ';

    private final ScannedText text;
    private final boolean national;
    private final StringBuilder shape = new StringBuilder();
    private int digits;
    private char firstSeparator = NO_SIGN;
    private boolean oneSeparator = true;
    private int end = -1;

    private PhoneGroups(ScannedText text, int start, boolean national) {
        this.text = text;
        this.national = national;
        this.digits = national ? 0 : 1;
        read(start);
    }

    /** @param start where the leading zero stands */
    static PhoneGroups national(ScannedText text, int start) {
        return new PhoneGroups(text, start, true);
    }

    /** @param start where the digits after the country's code and zero stand */
    static PhoneGroups international(ScannedText text, int start) {
        return new PhoneGroups(text, start, false);
    }

    /** Where the number ends; -1 where there is none. */
    int end() {
        return end;
    }

    /** The longest row of groups that makes a number wins: what follows may be a number of its own. */
    private void read(int start) {
        int i = start;
        while (shape.length() < MOST_GROUPS) {
            int group = text.digitsFrom(i, MOST_DIGITS + 1);
            if (group == 0 || digits + group > MOST_DIGITS) {
                return;
            }
            shape.append((char) ('0' + Math.min(group, 9)));
            digits += group;
            i += group;
            if (national ? isNationalNumber(i) : digits >= LEAST_DIGITS) {
                end = i;
            }
            int next = pastSeparator(i);
            if (next == i || !separatorFits(i, next)) {
                return;
            }
            i = next;
        }
    }

    private boolean isNationalNumber(int i) {
        int firstGroup = shape.charAt(0) - '0';
        if (shape.length() == 1) {
            return digits > LEAST_DIGITS;
        }
        if (digits < LEAST_DIGITS || firstGroup < 2 || firstGroup > 4 || firstGroup == 4 && digits == LEAST_DIGITS) {
            return false;
        }
        return !isDayMonthYear(i) && !isRowOfPairs();
    }

    /** 01-02-2026 and its like. */
    private boolean isDayMonthYear(int i) {
        boolean yearLike = text.wordAt(i - 4, "19") || text.wordAt(i - 4, "20");
        return shape.toString().equals("224") && yearLike;
    }

    /** Opening hours and days as 08.00-16.30, 01/09-31/12, or weeks as 08 09 10 11. */
    private boolean isRowOfPairs() {
        return shape.toString().equals("2222") && oneSeparator;
    }

    private int pastSeparator(int i) {
        int next = i;
        while (next < i + MOST_SEPARATORS && " -/.()".indexOf(text.at(next)) >= 0) {
            next++;
        }
        return text.digitAt(next) ? next : i;
    }

    /** After a sign behind the area code come spaces, or the same sign all along: 08-123 45 67, 070-123-45-67, 070.123.45.67. */
    private boolean separatorFits(int from, int to) {
        char sign = signIn(from, to);
        if (shape.length() == 1) {
            firstSeparator = sign;
            return sign != '.' || shape.charAt(0) > '2';
        }
        oneSeparator &= sign == firstSeparator;
        if (!national) {
            return sign == NO_SIGN || sign == '-';
        }
        return sign == firstSeparator && sign != '/' || sign == NO_SIGN;
    }

    private char signIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("-/.".indexOf(text.at(i)) >= 0) {
                return text.at(i);
            }
        }
        return NO_SIGN;
    }
}
