package se.lexheller.privacy;

import java.util.Locale;

/**
 * A word of a text, with its place there.
 *
 * @param text     as it is written; empty where it is too long to be of interest
 * @param lower    in lower case
 * @param shape    how it is written
 * @param opening  whether it begins a sentence, a line or a quotation, so that a capital letter says nothing
 */
record Word(int start, int end, String text, String lower, Shape shape, boolean opening) {

    enum Shape {
        /** andersson */
        LOWER,
        /** Andersson, Lars-Erik, Al-Hashimi, O'Brien */
        CAPITAL,
        /** ANDERSSON, FK */
        UPPER,
        /** A, or K-G as in K-G. Lund */
        INITIAL,
        /** 12b, ESF-projektet, iPad */
        OTHER
    }

    static Word of(int start, int end, String text, boolean opening) {
        return new Word(start, end, text, text.toLowerCase(Locale.ROOT), shape(text), opening);
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    private static Shape shape(String text) {
        int upper = 0;
        int lower = 0;
        boolean eachPartBegins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
            if (Character.isUpperCase(c)) {
                upper++;
                eachPartBegins &= begins || text.startsWith("Mc") && i == 2;
            } else if (Character.isLetter(c)) {
                lower++;
                eachPartBegins &= !begins;
            } else if (Character.isDigit(c)) {
                return Shape.OTHER;
            }
        }
        if (upper == 0) {
            return lower > 0 ? Shape.LOWER : Shape.OTHER;
        }
        if (lower > 0) {
            return eachPartBegins ? Shape.CAPITAL : Shape.OTHER;
        }
        boolean single = text.length() == 1 || text.length() == 3 && text.charAt(1) == '-';
        return single ? Shape.INITIAL : Shape.UPPER;
    }
}
