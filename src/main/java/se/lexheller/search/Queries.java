package se.lexheller.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Turns a question into queries of the index. What was typed is only ever a term in them: none of it is parsed. */
final class Queries {

    /** From this many letters on a word is looked for within longer ones too. */
    static final int SHORTEST_WITHIN = 4;
    private static final int SHORTEST_MISTYPED = 4;
    private static final int SHORTEST_TWICE_MISTYPED = 8;
    private static final int MOST_ALIKE = 30;
    private static final float IN_TITLE = 4;
    private static final float OTHER_NAME = 0.7f;
    private static final float WITHIN = 0.3f;
    private static final float ALIKE = 0.4f;
    private static final float TIE = 0.1f;
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    private static final Pattern NUMBER = Pattern.compile("(?i)LH-[0-9]{4}-[0-9]{4,6}");

    private Queries() {
    }

    static Query of(Question question, Tolerance tolerance) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Occur each = tolerance == Tolerance.SOME_WORDS ? Occur.SHOULD : Occur.MUST;
        question.wanted().forEach(wanted -> all.add(of(wanted, tolerance), each));
        if (tolerance == Tolerance.SOME_WORDS) {
            all.setMinimumNumberShouldMatch((question.wanted().size() + 1) / 2);
        }
        if (!NUMBER.matcher(question.text()).matches()) {
            return all.build();
        }
        Term number = new Term(Fields.SUBJECT, question.text().toUpperCase(Locale.ROOT));
        return new BooleanQuery.Builder().add(all.build(), Occur.SHOULD).add(new TermQuery(number), Occur.SHOULD).build();
    }

    /** @param begun the last word is still being typed: anything that begins so will do */
    static Query begun(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Question.Wanted> wanted = question.wanted();
        for (int i = 0; i < wanted.size(); i++) {
            List<Query> ways = new ArrayList<>(List.of(of(wanted.get(i), Tolerance.EXACT)));
            if (i == wanted.size() - 1 && wanted.get(i).isOneWord()) {
                String word = wanted.get(i).words().get(0);
                ways.add(boosted(new PrefixQuery(new Term(Fields.TITLE, word)), IN_TITLE));
            }
            all.add(new DisjunctionMaxQuery(ways, TIE), Occur.MUST);
        }
        return all.build();
    }

    private static Query of(Question.Wanted wanted, Tolerance tolerance) {
        List<Query> ways = new ArrayList<>();
        ways.add(wanted.isOneWord() ? word(wanted.words().get(0), tolerance) : together(wanted.words(), tolerance));
        for (List<String> other : wanted.others()) {
            ways.add(boosted(other.size() == 1 ? anyForm(other.get(0)) : phrase(other), OTHER_NAME));
        }
        if (!wanted.isOneWord() && !wanted.quoted()) {
            ways.add(boosted(apart(wanted.words(), tolerance), WITHIN));
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query together(List<String> words, Tolerance tolerance) {
        return tolerance == Tolerance.EXACT ? phrase(words) : new DisjunctionMaxQuery(List.of(phrase(words), apart(words, tolerance)), TIE);
    }

    private static Query apart(List<String> words, Tolerance tolerance) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.stream().filter(SwedishWords::isTelling).forEach(word -> all.add(word(word, tolerance), Occur.MUST));
        return all.build();
    }

    private static Query word(String word, Tolerance tolerance) {
        List<Query> ways = new ArrayList<>(List.of(anyForm(word)));
        if (word.length() >= SHORTEST_WITHIN && !DIGIT.matcher(word).matches()) {
            ways.add(boosted(new TermQuery(new Term(Fields.PARTS, word)), WITHIN));
            ways.add(constant(new PrefixQuery(new Term(Fields.BODY, word))));
            ways.add(constant(new PrefixQuery(new Term(Fields.ENDS, SwedishWords.backwards(word)))));
            madeOf(word, ways);
        }
        if (tolerance != Tolerance.EXACT) {
            alike(word, ways);
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** "koordinator för rehabilitering" is what rehabiliteringskoordinator means. */
    private static void madeOf(String word, List<Query> ways) {
        List<String> parts = SwedishWords.parts(word);
        if (parts.size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(forms(Fields.PARTS, part), Occur.MUST));
            ways.add(boosted(all.build(), WITHIN));
        }
    }

    private static void alike(String word, List<Query> ways) {
        int edits = edits(word);
        Set<String> plain = SwedishWords.plain(word);
        ways.add(boosted(synonyms(Fields.PLAIN, plain), ALIKE));
        if (edits > 0 && !plain.isEmpty()) {
            ways.add(boosted(new FuzzyQuery(new Term(Fields.WORDS, word), edits, 1, MOST_ALIKE, true), ALIKE));
            ways.add(boosted(new FuzzyQuery(new Term(Fields.PLAIN, plain.iterator().next()), 1, 1, MOST_ALIKE, true), ALIKE));
        }
    }

    /** @return how many letters of a word may be wrong */
    static int edits(String word) {
        if (word.length() < SHORTEST_MISTYPED || DIGIT.matcher(word).matches()) {
            return 0;
        }
        return word.length() < SHORTEST_TWICE_MISTYPED ? 1 : 2;
    }

    private static Query anyForm(String word) {
        return new DisjunctionMaxQuery(List.of(boosted(forms(Fields.TITLE, word), IN_TITLE), forms(Fields.BODY, word)), TIE);
    }

    private static Query forms(String field, String word) {
        return synonyms(field, SwedishWords.stems(word));
    }

    private static Query synonyms(String field, Set<String> words) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        words.forEach(word -> any.addTerm(new Term(field, word)));
        return any.build();
    }

    /** The words in a row, each in any form; a word such as "och" leaves a gap, in the index too. */
    private static Query phrase(List<String> words) {
        MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder().setSlop(1);
        for (int i = 0; i < words.size(); i++) {
            if (SwedishWords.isTelling(words.get(i))) {
                row.add(SwedishWords.stems(words.get(i)).stream().map(stem -> new Term(Fields.BODY, stem)).toArray(Term[]::new), i);
            }
        }
        return boosted(row.build(), 2);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query constant(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), WITHIN);
    }
}
