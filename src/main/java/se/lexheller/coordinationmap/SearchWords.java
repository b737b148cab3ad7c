package se.lexheller.coordinationmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words as somebody typed them, cut to what their inflected forms have in common (arbetsträningen → arbetsträning), so that
 * they are found in each form and within compounds. Words such as och and för count only where nothing else is typed.
 */
public final class SearchWords {

    private static final int MOST = 8;
    private static final int LONGEST = 100;
    private static final Analyzer TELLING = without(SwedishAnalyzer.getDefaultStopSet());
    private static final Analyzer ALL = without(CharArraySet.EMPTY_SET);

    private SearchWords() {
    }

    /** Minimal: of Lucene's stemmers for Swedish the one that knows jobbet and arbetsträningarna both. */
    private static Analyzer without(CharArraySet words) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, new SwedishMinimalStemFilter(new StopFilter(new LowerCaseFilter(tokens), words)));
            }
        };
    }

    /** @return patterns for LIKE, with ! as the escape */
    public static List<String> patterns(String typed) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length()));
        List<String> telling = stems(TELLING, text);
        return (telling.isEmpty() ? stems(ALL, text) : telling).stream()
                .map(stem -> "%" + stem.replaceAll("[!%_]", "!$0") + "%").toList();
    }

    private static List<String> stems(Analyzer analyzer, String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (stems.size() < MOST && tokens.incrementToken()) {
                stems.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
