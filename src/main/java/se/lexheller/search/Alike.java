package se.lexheller.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Finds cases that are about the same, by the words that are rare elsewhere. */
final class Alike {

    private static final int MOST_TERMS = 25;
    private static final int SHORTEST_WORD = 4;
    /** A word that one text of twenty has says nothing of what a case is about, and all these would be weighed against each other. */
    private static final int ONE_OF = 20;
    /** Among few, any word may be telling. */
    private static final int FEW = 50;
    /** What a case is about stands at its beginning, and each word is looked up. */
    private static final int LONGEST_TEXT = 2_000;
    /** A part of the words at least: one that they happen to share says nothing. */
    private static final int FEWEST_OF_TEN = 3;
    private static final Set<String> SHOWN = Set.of(Fields.TYPE, Fields.PLACE, Fields.TOLD, Fields.ORIGIN, Fields.SHOWN_TITLE);

    private final IndexSearcher searcher;

    Alike(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param number of a case that is in the index; otherwise nothing is like it */
    List<Hit> toCase(String number, int most) throws IOException {
        TopDocs self = searcher.search(new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.TYPE, EntryType.CASE.name())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.SUBJECT, number)), Occur.FILTER).build(), 1);
        if (self.scoreDocs.length == 0) {
            return List.of();
        }
        Document document = searcher.storedFields().document(self.scoreDocs[0].doc, Set.of(Fields.SHOWN_TITLE, Fields.SHOWN_TEXT));
        return to(document.get(Fields.SHOWN_TITLE) + "\n" + document.get(Fields.SHOWN_TEXT), number, 2, most);
    }

    List<Hit> toText(String text, int most) throws IOException {
        return to(text, "", 1, most);
    }

    /** @param known in how many texts a word has to be: in another than the one itself */
    private List<Hit> to(String text, String except, int known, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(like(SwedishWords.composed(text.substring(0, Math.min(LONGEST_TEXT, text.length()))), known), Occur.MUST)
                .add(new TermInSetQuery(Fields.TYPE, List.of(new BytesRef(EntryType.CASE.name()), new BytesRef(EntryType.FOREIGN_CASE.name()))), Occur.FILTER);
        if (!except.isEmpty()) {
            query.add(new TermQuery(new Term(Fields.SUBJECT, except)), Occur.MUST_NOT);
        }
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(query.build(), most).scoreDocs) {
            Document found = searcher.storedFields().document(doc.doc, SHOWN);
            hits.add(new Hit(EntryType.valueOf(found.get(Fields.TYPE)), Marked.plain(found.get(Fields.SHOWN_TITLE)), found.get(Fields.PLACE),
                    found.get(Fields.TOLD), found.get(Fields.ORIGIN), Marked.plain("")));
        }
        return hits;
    }

    private BooleanQuery like(String text, int known) throws IOException {
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(SwedishWords.OF_THE_INDEX);
        like.setFieldNames(new String[] {Fields.BODY});
        like.setMinTermFreq(1);
        like.setMinDocFreq(known);
        like.setMaxDocFreq(Math.max(FEW, searcher.getIndexReader().numDocs() / ONE_OF));
        like.setMinWordLen(SHORTEST_WORD);
        like.setMaxQueryTerms(MOST_TERMS);
        like.setBoost(true);
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        BooleanQuery terms = (BooleanQuery) like.like(Fields.BODY, new StringReader(text));
        terms.clauses().forEach(some::add);
        some.setMinimumNumberShouldMatch(Math.max(1, terms.clauses().size() * FEWEST_OF_TEN / 10));
        return some.build();
    }
}
