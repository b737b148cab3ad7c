package se.lexheller.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts texts and questions into words, the same way for both. */
final class SwedishWords {

    /** A word as it stands in a text, in small letters, and where. */
    record Word(String form, int start, int end) {
    }

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 20;
    private static final CharArraySet STOP = SwedishAnalyzer.getDefaultStopSet();
    private static final CharArraySet PARTS = new CharArraySet(WordLists.parts(), false);

    private static final Analyzer FORMS = of(words -> words, CharArraySet.EMPTY_SET);
    private static final Analyzer STEMS = of(StemsFilter::new, STOP);
    private static final Analyzer EVERY_STEM = of(StemsFilter::new, CharArraySet.EMPTY_SET);
    private static final Analyzer COMPOUNDS = of(SwedishWords::taken, CharArraySet.EMPTY_SET);
    static final Analyzer OF_THE_INDEX = new PerFieldAnalyzerWrapper(STEMS, Map.of(
            Fields.PARTS, of(words -> new StemsFilter(taken(words)), STOP),
            Fields.ENDS, of(ReverseStringFilter::new, STOP),
            Fields.WORDS, of(words -> words, STOP),
            Fields.PLAIN, of(words -> new ASCIIFoldingFilter(new StemsFilter(words)), STOP)));

    private SwedishWords() {
    }

    private interface Chain {
        TokenStream over(TokenStream words);
    }

    private static Analyzer of(Chain chain, CharArraySet stop) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, chain.over(new StopFilter(new LowerCaseFilter(tokens), stop)));
            }
        };
    }

    /** The words as they are, and beside each what it is made of. */
    private static TokenStream taken(TokenStream words) {
        return new DictionaryCompoundWordTokenFilter(words, PARTS, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, false);
    }

    /** Letters in the form in which everything is compared: å is one character, however it was typed. */
    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static List<Word> forms(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = FORMS.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), at.startOffset(), at.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** @return the form itself and its stems */
    static Set<String> stems(String form) {
        return terms(EVERY_STEM, form);
    }

    /** @return what a compound is made of, the longest parts that the list of them knows; without the word itself */
    static List<String> parts(String form) {
        Set<String> known = terms(COMPOUNDS, form);
        known.remove(form);
        return known.stream().filter(part -> known.stream().noneMatch(other -> !other.equals(part) && other.contains(part))).toList();
    }

    /** @return the form itself first, and its stems, all without marks over letters */
    static Set<String> plain(String form) {
        return terms(OF_THE_INDEX, Fields.PLAIN, form);
    }

    static boolean isTelling(String form) {
        return !STOP.contains(form);
    }

    static String backwards(String form) {
        return ReverseStringFilter.reverse(form);
    }

    private static Set<String> terms(Analyzer analyzer, String text) {
        return terms(analyzer, "", text);
    }

    private static Set<String> terms(Analyzer analyzer, String field, String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text.toLowerCase(Locale.ROOT))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
