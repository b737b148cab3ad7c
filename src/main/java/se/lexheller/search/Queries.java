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
    private static final AlikeWords LOOKED_UP = new AlikeWords(MOST_ALIKE);
    private static final float IN_TITLE = 4;
    private static final float OTHER_NAME = 0.7f;
    private static final float WITHIN = 0.3f;
    private static final float ALIKE = 0.4f;
    private static final int MOST_NAMES = 20;
    private static final float TIE = 0.1f;
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    private static final Pattern NUMBER = Pattern.compile("(?i)LH-[0-9]{4}-[0-9]{4,6}");

    private Queries() {
    }

    /** @return what tells whether something is found: each of them has to be so */
    static List<Query> of(Question question, Tolerance tolerance) {
        List<Query> wanted = question.wanted().stream().map(w -> of(w, tolerance)).toList();
        if (tolerance == Tolerance.SOME_WORDS) {
            BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((wanted.size() + 1) / 2);
            wanted.forEach(one -> some.add(one, Occur.SHOULD));
            return List.of(some.build());
        }
        if (!NUMBER.matcher(question.text()).matches()) {
            return wanted;
        }
        Term number = new Term(Fields.SUBJECT, question.text().toUpperCase(Locale.ROOT));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(one -> all.add(one, Occur.MUST));
        return List.of(any(List.of(all.build(), new TermQuery(number))));
    }

    /** @return what tells whether all the words stand in a name: one query, which leaps over whatever lacks any of them */
    static Query named(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        question.wanted().stream().map(Question.Wanted::words).flatMap(List::stream).filter(SwedishWords::isTelling)
                .forEach(word -> all.add(forms(Fields.TITLE, word), Occur.FILTER));
        return all.build();
    }

    /** @return what puts the found in order: names before texts, the words themselves before what has them within */
    static Query order(Question question, Tolerance tolerance) {
        List<Query> ways = new ArrayList<>();
        for (Question.Wanted wanted : question.wanted()) {
            wanted.words().stream().filter(SwedishWords::isTelling).forEach(word -> ways.add(order(word, tolerance)));
            wanted.others().stream().flatMap(List::stream).filter(SwedishWords::isTelling).distinct().limit(MOST_NAMES)
                    .forEach(word -> ways.add(boosted(anyForm(word), OTHER_NAME)));
        }
        return any(ways);
    }

    private static Query order(String word, Tolerance tolerance) {
        List<Query> ways = new ArrayList<>(List.of(anyForm(word), constant(new PrefixQuery(new Term(Fields.TITLE, word))),
                boosted(new TermQuery(new Term(Fields.PARTS, word)), WITHIN)));
        if (tolerance != Tolerance.EXACT) {
            alike(word, ways);
        }
        return new DisjunctionMaxQuery(ways, TIE);
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
            all.add(any(ways), Occur.MUST);
        }
        return all.add(order(question, Tolerance.EXACT), Occur.SHOULD).build();
    }

    private static Query of(Question.Wanted wanted, Tolerance tolerance) {
        List<Query> ways = new ArrayList<>();
        ways.add(wanted.isOneWord() ? word(wanted.words().get(0), tolerance) : together(wanted.words(), tolerance));
        for (List<String> other : wanted.others()) {
            ways.add(other.size() == 1 ? forms(Fields.BODY, other.get(0)) : phrase(other));
        }
        if (!wanted.isOneWord() && !wanted.quoted()) {
            ways.add(apart(wanted.words(), tolerance));
        }
        return ways.size() == 1 ? ways.get(0) : any(ways);
    }

    private static Query any(List<Query> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }

    private static Query together(List<String> words, Tolerance tolerance) {
        return tolerance == Tolerance.EXACT ? phrase(words) : any(List.of(phrase(words), apart(words, tolerance)));
    }

    private static Query apart(List<String> words, Tolerance tolerance) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.stream().filter(SwedishWords::isTelling).forEach(word -> all.add(word(word, tolerance), Occur.MUST));
        return all.build();
    }

    private static Query word(String word, Tolerance tolerance) {
        List<Query> ways = new ArrayList<>(List.of(forms(Fields.BODY, word)));
        if (word.length() >= SHORTEST_WITHIN && !DIGIT.matcher(word).matches()) {
            ways.add(new TermQuery(new Term(Fields.PARTS, word)));
            ways.add(new PrefixQuery(new Term(Fields.BODY, word)));
            ways.add(new PrefixQuery(new Term(Fields.ENDS, SwedishWords.backwards(word))));
            madeOf(word, ways);
        }
        if (tolerance != Tolerance.EXACT) {
            alike(word, ways);
        }
        return any(ways);
    }

    /** "koordinator för rehabilitering" is what rehabiliteringskoordinator means. */
    private static void madeOf(String word, List<Query> ways) {
        List<String> parts = SwedishWords.parts(word);
        if (parts.size() > 1) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(forms(Fields.PARTS, part), Occur.MUST));
            ways.add(all.build());
        }
    }

    private static void alike(String word, List<Query> ways) {
        int edits = edits(word);
        Set<String> plain = SwedishWords.plain(word);
        ways.add(boosted(synonyms(Fields.PLAIN, plain), ALIKE));
        if (edits > 0 && !plain.isEmpty()) {
            ways.add(boosted(new FuzzyQuery(new Term(Fields.WORDS, word), edits, 1, MOST_ALIKE, true, LOOKED_UP), ALIKE));
            ways.add(boosted(new FuzzyQuery(new Term(Fields.PLAIN, plain.iterator().next()), 1, 1, MOST_ALIKE, true, LOOKED_UP), ALIKE));
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
        return row.build();
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query constant(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), WITHIN);
    }
}
