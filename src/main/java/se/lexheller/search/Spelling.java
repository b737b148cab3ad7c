package se.lexheller.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Menade du: finds words of the texts for words that no text has. */
final class Spelling {

    private static final int SHORTEST = 4;

    private Spelling() {
    }

    /** @return null where every word is known, or nothing is like it */
    static String corrected(IndexReader texts, Question question) throws IOException {
        Question better = question;
        for (Question.Wanted wanted : question.wanted()) {
            for (String word : wanted.words()) {
                String other = other(texts, word);
                if (other != null) {
                    better = Question.of(better.with(word, other));
                }
            }
        }
        return better == question ? null : better.text();
    }

    private static String other(IndexReader texts, String word) throws IOException {
        if (word.length() < SHORTEST || Queries.edits(word) == 0 || isKnown(texts, word)) {
            return null;
        }
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        SuggestWord[] like = checker.suggestSimilar(new Term(Fields.WORDS, word), 1, texts, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return like.length == 0 ? null : like[0].string;
    }

    private static boolean isKnown(IndexReader texts, String word) throws IOException {
        for (String stem : SwedishWords.stems(word)) {
            if (texts.docFreq(new Term(Fields.PARTS, stem)) > 0) {
                return true;
            }
        }
        return false;
    }
}
