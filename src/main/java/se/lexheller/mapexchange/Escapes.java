package se.lexheller.mapexchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Workbooks write characters that XML has no room for as {@code _x000D_} (ECMA-376, ST_Xstring), and what only looks so as well. */
public final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {
    }

    public static String put(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F_x$1_") : text;
    }

    static String undo(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
