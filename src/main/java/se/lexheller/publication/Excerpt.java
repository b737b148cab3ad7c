package se.lexheller.publication;

/** The beginning of a text. */
final class Excerpt {

    private Excerpt() {
    }

    /** @return at most that many characters, cut between words, on one line */
    static String of(String text, int longest) {
        String line = onOneLine(text, longest + 1);
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 2);
        int cut = end > longest / 2 ? end : longest - 2;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + " …";
    }

    /** @param enough characters, after which no more is read */
    private static String onOneLine(String text, int enough) {
        StringBuilder line = new StringBuilder(enough + 1);
        boolean gap = false;
        for (int i = 0; i < text.length() && line.length() < enough; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = !line.isEmpty();
            } else {
                line.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }
}
