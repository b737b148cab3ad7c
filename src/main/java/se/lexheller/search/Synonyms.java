package se.lexheller.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What means the same in this work, as lists of words: [af] and [arbetsförmedlingen], [introduktionsjobb] and [intro, jobb]. */
final class Synonyms {

    static final Synonyms OF_THE_DOMAIN = new Synonyms(WordLists.synonyms());
    private static final int MOST_WORDS = 6;

    private final Map<List<String>, Set<List<String>>> meanings = new HashMap<>();

    /** @param lines each of what means the same, with commas between */
    Synonyms(List<String> lines) {
        for (String line : lines) {
            List<List<String>> same = Arrays.stream(line.split(",")).map(Synonyms::words).toList();
            for (List<String> one : same) {
                keys(one).forEach(key -> meanings.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(same));
            }
        }
    }

    private static List<String> words(String text) {
        return SwedishWords.forms(text).stream().map(SwedishWords.Word::form).toList();
    }

    /** A single word is known in each of its forms. */
    private static List<List<String>> keys(List<String> words) {
        return words.size() > 1 ? List.of(words) : SwedishWords.stems(words.get(0)).stream().map(List::of).toList();
    }

    /** @return how many words from there on mean something together that has other names; 0 where they don't */
    int longest(List<String> words, int from) {
        for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
            if (!others(words.subList(from, from + length)).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /** @return what means the same as these words, without themselves */
    List<List<String>> others(List<String> words) {
        Set<List<String>> others = keys(words).stream().flatMap(key -> meanings.getOrDefault(key, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        others.remove(words);
        return new ArrayList<>(others);
    }
}
