package se.lexheller.shared;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard a Swedish text is to read, by the readability index of Carl-Hugo Björnsson (LIX, Läsbarhet, 1968): the words of a sentence,
 * on average, and the long words in a hundred. On his scale a text below 40 is easy and one above 50 as hard as an authority's.
 *
 * @param lix rounded
 */
public record Readability(int lix) {

    /** A text for everybody is looked over again where it is harder than this. */
    public static final int MOST = 45;
    /** What calls itself easy to read stays below the end of what Björnsson calls easy. */
    public static final int MOST_EASY = 40;
    /** Of a few words the index says nothing: one long word more would turn it over. */
    static final int FEWEST_WORDS = 10;
    private static final int LONG_WORD = 6;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    /** A hyphen, a dot or a colon inside a word belongs to it: intro-jobb, t.ex., EU:s. One after it changes nothing. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.:-]*+");

    /** @return nothing where there is too little to judge by */
    public static Optional<Readability> of(String text) {
        int words = 0;
        int longWords = 0;
        Matcher word = WORD.matcher(TypedText.clean(text));
        while (word.find()) {
            words++;
            longWords += isLong(word.group()) ? 1 : 0;
        }
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Readability((int) Math.round((double) words / sentences(TypedText.clean(text)) + 100.0 * longWords / words)));
    }

    private static boolean isLong(String word) {
        return word.codePoints().filter(Character::isLetter).count() > LONG_WORD;
    }

    /** A new line ends a sentence too, as in a list and after a heading. */
    private static int sentences(String text) {
        int sentences = 0;
        BreakIterator ends = BreakIterator.getSentenceInstance(SWEDISH);
        for (String line : text.split("\n")) {
            ends.setText(line);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
                sentences += WORD.matcher(line.substring(start, end)).find() ? 1 : 0;
                start = end;
            }
        }
        return sentences;
    }

    public boolean isEasy() {
        return lix < MOST_EASY;
    }

    public boolean isHard() {
        return lix > MOST;
    }
}
