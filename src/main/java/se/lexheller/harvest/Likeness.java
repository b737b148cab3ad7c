package se.lexheller.harvest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.deviation.DeviationKind;

/** How near another association's case is to one of ours: by the long words of the title, without their endings. */
final class Likeness {

    /** A word of the title in its title and another in its text, or two in its title. */
    static final int NEAR = 4;
    private static final int IN_TITLE = 3;
    private static final int SHORTEST = 6;
    private static final int ENDING = 2;
    private static final int LONGEST = 20;
    private static final int MOST_WORDS = 12;
    /** Long, and in every other title. */
    private static final Set<String> COMMON = Set.of("mellan", "samver", "möjlig", "person", "behöve", "kommun", "aktör", "indivi");

    private final Set<String> words;
    private final DeviationKind kind;

    Likeness(String title, DeviationKind kind) {
        this.kind = kind;
        this.words = Arrays.stream(plain(title).split("[^\\p{L}\\p{Nd}]+")).filter(w -> w.length() >= SHORTEST).map(Likeness::stem)
                .filter(w -> COMMON.stream().noneMatch(w::startsWith)).limit(MOST_WORDS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(LONGEST, Math.max(SHORTEST - 1, word.length() - ENDING)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** @return beginnings of words, letters and digits alone */
    Set<String> words() {
        return words;
    }

    int of(ForeignCase other) {
        String title = " " + plain(other.title());
        String text = " " + plain(other.challenge());
        int likeness = other.kind() == kind ? 1 : 0;
        for (String word : words) {
            likeness += title.contains(word) ? IN_TITLE : text.contains(word) ? 1 : 0;
        }
        return likeness;
    }
}
