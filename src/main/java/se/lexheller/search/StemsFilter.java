package se.lexheller.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Each word form together with its stems. SwedishAnalyzer's stemmer does not know introduktionsjobbet for introduktionsjobb, the
 * minimal one not kommuner for kommun: two forms are the same word where they have any of the three in common.
 */
final class StemsFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final SwedishStemmer snowball = new SwedishStemmer();
    private final OneWord word = new OneWord();
    private final TokenStream minimal = new SwedishMinimalStemFilter(word);
    private final CharTermAttribute minimalStem = minimal.getAttribute(CharTermAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private State first;

    StemsFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(first);
            term.setEmpty().append(waiting.pop());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        first = captureState();
        String form = term.toString();
        Set<String> stems = new LinkedHashSet<>(Set.of(snowball(form)));
        stems.add(minimal(form));
        stems.remove(form);
        waiting.addAll(stems);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }

    private String snowball(String form) {
        snowball.setCurrent(form);
        snowball.stem();
        return snowball.getCurrent();
    }

    private String minimal(String form) throws IOException {
        word.next = form;
        minimal.incrementToken();
        return minimalStem.toString();
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(next);
            return true;
        }
    }
}
