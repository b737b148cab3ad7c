package se.lexheller.coordinationmap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as somebody typed them, cut to what their inflected forms have in common: arbetsträningen → arbetsträning. */
final class SearchWords {

    private static final int MOST = 8;
    private static final int LONGEST = 100;
    private static final int SHORTEST_STEM = 5;
    private static final List<String> ENDINGS = List.of("ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "en", "et",
            "er", "ar", "or", "na", "ns", "ts", "n", "t", "a", "e", "s");

    private SearchWords() {
    }

    /** @return patterns for LIKE, with ! as the escape */
    static List<String> patterns(String typed) {
        return Arrays.stream(typed.substring(0, Math.min(LONGEST, typed.length())).toLowerCase(Locale.ROOT).split("[\\s,.;:?!\"]+"))
                .filter(word -> !word.isBlank()).limit(MOST).map(SearchWords::stem)
                .map(stem -> "%" + stem.replaceAll("[!%_]", "!$0") + "%").toList();
    }

    private static String stem(String word) {
        return ENDINGS.stream().filter(end -> word.endsWith(end) && word.length() - end.length() >= SHORTEST_STEM).findFirst()
                .map(end -> word.substring(0, word.length() - end.length())).orElse(word);
    }
}
