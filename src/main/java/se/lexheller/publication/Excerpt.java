package se.lexheller.publication;

/** The beginning of a text. */
final class Excerpt {

    private Excerpt() {
    }

    /** @return at most that many characters, cut between words, on one line */
    static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 2);
        int cut = end > longest / 2 ? end : longest - 2;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + " …";
    }
}
