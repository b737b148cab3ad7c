package se.lexheller.harvest;

/** Another's text, taken as plain text: nothing in it may turn lines around, hide or stand for more than its letters. */
final class ForeignText {

    private ForeignText() {
    }

    /** @param most characters; what is longer is cut */
    static String of(String text, int most) {
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(c -> !isForbidden(c)).forEach(plain::appendCodePoint);
        String stripped = plain.toString().strip();
        return stripped.codePointCount(0, stripped.length()) <= most ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    static String line(String text, int most) {
        return of(text.replaceAll("[\\s\\u00A0]+", " "), most);
    }

    private static boolean isForbidden(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        int type = Character.getType(c);
        return surrogate || type == Character.FORMAT || type == Character.PRIVATE_USE || type == Character.UNASSIGNED
                || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
