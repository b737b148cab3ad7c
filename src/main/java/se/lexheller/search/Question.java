package se.lexheller.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wants to find, as typed: words, and between quotation marks words that stand together. Nothing in it is a
 * command; stars, brackets and AND are read as what they are, signs and words. It is cut where it is longer than anybody asks.
 *
 * @param text     as it is shown again
 * @param wanted   all of which have to be there
 * @param shortened whether more was typed than is looked for
 */
record Question(String text, List<Wanted> wanted, boolean shortened) {

    /**
     * Words that are wanted in a row, and what means the same.
     *
     * @param words  as typed, in small letters; one, or several that mean something together
     * @param others other names for it
     * @param quoted as they stand: no other form of them will do
     */
    record Wanted(List<String> words, List<List<String>> others, boolean quoted) {

        boolean isOneWord() {
            return words.size() == 1;
        }
    }

    static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_WORD = 40;
    private static final Pattern QUOTED = Pattern.compile("[\"”“]([^\"”“]*+)[\"”“]");

    /** @param typed null for nothing */
    static Question of(String typed) {
        String text = cleaned(typed == null ? "" : typed);
        boolean cut = text.length() > LONGEST;
        String shown = cut ? withoutHalf(text.substring(0, LONGEST)).strip() : text;
        List<Wanted> wanted = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(shown);
        int from = 0;
        while (quoted.find()) {
            add(shown.substring(from, quoted.start()), wanted);
            addQuoted(quoted.group(1), wanted);
            from = quoted.end();
        }
        add(shown.substring(from), wanted);
        boolean many = wanted.size() > MOST_WORDS;
        return new Question(shown, List.copyOf(many ? wanted.subList(0, MOST_WORDS) : wanted), cut || many);
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** @param word of the question that was mistyped; @return the question with another in its place */
    String with(String word, String other) {
        StringBuilder corrected = new StringBuilder();
        int from = 0;
        for (SwedishWords.Word at : SwedishWords.forms(text)) {
            if (at.form().equals(word)) {
                corrected.append(text, from, at.start()).append(other);
                from = at.end();
            }
        }
        return corrected.append(text.substring(from)).toString();
    }

    private static void add(String text, List<Wanted> wanted) {
        List<String> words = forms(text);
        int at = 0;
        while (at < words.size()) {
            int together = Synonyms.OF_THE_DOMAIN.longest(words, at);
            List<String> own = words.subList(at, at + Math.max(1, together));
            if (together > 0 || SwedishWords.isTelling(own.get(0))) {
                wanted.add(new Wanted(List.copyOf(own), Synonyms.OF_THE_DOMAIN.others(own), false));
            }
            at += own.size();
        }
    }

    private static void addQuoted(String text, List<Wanted> wanted) {
        List<String> words = forms(text);
        if (words.stream().anyMatch(SwedishWords::isTelling)) {
            wanted.add(new Wanted(words, List.of(), true));
        }
    }

    private static List<String> forms(String text) {
        return SwedishWords.forms(text).stream().map(SwedishWords.Word::form).filter(form -> form.length() <= LONGEST_WORD).toList();
    }

    /** Control characters and halves of characters stand for nothing. */
    private static String cleaned(String typed) {
        String begin = typed.substring(0, Math.min(typed.length(), 2 * LONGEST));
        return SwedishWords.composed(begin).codePoints()
                .map(c -> Character.isISOControl(c) || isHalf(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip().replaceAll("\\s+", " ");
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String withoutHalf(String text) {
        return Character.isHighSurrogate(text.charAt(text.length() - 1)) ? text.substring(0, text.length() - 1) : text;
    }
}
