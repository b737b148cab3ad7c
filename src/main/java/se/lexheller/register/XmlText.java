package se.lexheller.register;

/** Text on its way into XML. */
final class XmlText {

    private XmlText() {
    }

    /** @return never null; what XML 1.0 can't hold (2.2 Characters) is shown by the sign for it */
    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        String given = value == null ? "" : value.toString();
        given.codePoints().forEach(c -> text.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return text.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
