package se.lexheller.retention;

import java.util.Locale;

/** A piece of a text around a place. */
final class Excerpt {

    private static final int AROUND = 150;

    private Excerpt() {
    }

    /** @return the text as it is where it is short; shortened with … where it is long */
    static String of(String text, String term) {
        if (text.length() <= 2 * AROUND) {
            return text;
        }
        int at = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(term.toLowerCase(Locale.ROOT)));
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + term.length() + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
