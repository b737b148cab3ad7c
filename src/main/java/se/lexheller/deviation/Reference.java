package se.lexheller.deviation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells an answer that only points at another one ("se ovan", "samma som förra frågan", "-"). The questions are asked apart
 * since members and readers meet them apart; real filers write "se ovan" all the same (domain.md).
 */
final class Reference {

    /** With any of these an answer points elsewhere, if it has no words of its own beside. */
    private static final Set<String> POINTERS = Set.of("ovan", "ovanstående", "nedan", "dito", "ditto", "idem", "samma",
            "likadant", "föregående", "förra", "tidigare", "se", "enligt", "jfr", "jämför");
    private static final Set<String> NO_WORDS_OF_ITS_OWN = Set.of("som", "sak", "svar", "svaret", "fråga", "frågan", "frågor",
            "frågorna", "punkt", "punkten", "ruta", "rutan", "rubrik", "rubriken", "titel", "titeln", "text", "texten", "sida",
            "sidan", "fält", "fältet", "steg", "steget", "i", "på", "under", "till", "det", "den", "detta", "mitt", "min", "mina",
            "jag", "har", "skrivit", "skrev", "beskrivet", "beskrivits", "beskrivning", "beskrivningen", "står", "nämnt", "sagt",
            "även", "här", "också", "första", "andra", "nr", "händelse", "händelsen", "utmaning", "utmaningen");

    private static final int LONGEST = 200;

    private Reference() {
    }

    /** @param text cleaned; an empty one is no reference */
    static boolean isIn(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
        return saysNothing(words) || words.stream().anyMatch(POINTERS::contains) && words.stream().allMatch(Reference::isEmptyWord);
    }

    private static boolean saysNothing(List<String> words) {
        return words.stream().mapToInt(String::length).sum() < 2 || String.join("", words).equals("na");
    }

    private static boolean isEmptyWord(String word) {
        return POINTERS.contains(word) || NO_WORDS_OF_ITS_OWN.contains(word) || word.matches("\\d{1,2}");
    }
}
