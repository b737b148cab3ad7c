package se.lexheller.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Tells of a word in a text whether it is one that the question has found, for marking it. */
final class Hits implements Predicate<String> {

    private final Set<String> stems = new HashSet<>();
    /** What stems begin with: a word that begins otherwise needn't be cut to its stem. */
    private final Set<String> begins = new HashSet<>();
    private final Set<String> within = new HashSet<>();
    private final List<ByteRunAutomaton> alike = new ArrayList<>();
    private final Set<String> plain = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();

    Hits(Question question, Tolerance tolerance) {
        for (Question.Wanted wanted : question.wanted()) {
            wanted.words().forEach(word -> add(word, tolerance, !wanted.quoted()));
            wanted.others().forEach(other -> other.stream().filter(SwedishWords::isTelling).forEach(word -> stems.addAll(SwedishWords.stems(word))));
        }
        stems.forEach(stem -> begins.add(begin(stem)));
    }

    private void add(String word, Tolerance tolerance, boolean alsoWithin) {
        if (!SwedishWords.isTelling(word)) {
            return;
        }
        stems.addAll(SwedishWords.stems(word));
        if (alsoWithin && word.length() >= Queries.SHORTEST_WITHIN) {
            within.add(word);
            SwedishWords.parts(word).forEach(part -> stems.addAll(SwedishWords.stems(part)));
        }
        if (tolerance != Tolerance.EXACT) {
            plain.addAll(SwedishWords.plain(word));
            int edits = Queries.edits(word);
            if (edits > 0) {
                alike.add(FuzzyQuery.getFuzzyAutomaton(word, edits, 1, true).runAutomaton);
            }
        }
    }

    @Override
    public boolean test(String form) {
        return known.computeIfAbsent(form, this::look);
    }

    private boolean look(String form) {
        return SwedishWords.isTelling(form) && (begins.contains(begin(form)) && SwedishWords.stems(form).stream().anyMatch(stems::contains)
                || within.stream().anyMatch(word -> form.startsWith(word) || form.endsWith(word) || isPart(form, word))
                || !alike.isEmpty() && isAlike(new BytesRef(form))
                || !plain.isEmpty() && SwedishWords.plain(form).stream().anyMatch(plain::contains));
    }

    private static String begin(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    private boolean isAlike(BytesRef form) {
        return alike.stream().anyMatch(word -> word.run(form.bytes, form.offset, form.length));
    }

    private static boolean isPart(String form, String word) {
        return form.contains(word) && SwedishWords.parts(form).stream().anyMatch(part -> part.startsWith(word));
    }
}
