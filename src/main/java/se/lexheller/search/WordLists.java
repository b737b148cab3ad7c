package se.lexheller.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The product's own lists of words: what means the same, and what compounds are made of. A line each; # begins a remark. */
final class WordLists {

    private WordLists() {
    }

    static List<String> synonyms() {
        return lines("synonyms.txt");
    }

    static List<String> parts() {
        return lines("parts.txt");
    }

    private static List<String> lines(String name) {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(WordLists.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return list.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
