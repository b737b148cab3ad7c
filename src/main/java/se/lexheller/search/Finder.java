package se.lexheller.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.shared.PageOf;

/** Looks for what a reader asks for in one state of the index. */
final class Finder {

    static final int PAGE_SIZE = 20;
    /** Further than anybody leafs, and more than an association answers in twenty years; whoever wants more narrows it. */
    static final int DEEPEST = 5_000;
    static final int LONGEST_EXTRACT = 260;
    /** So few that the words may have been mistyped in the texts rather than in the question. */
    private static final int FEW = 3;
    private static final int MOST_CHOICES = 12;
    private static final Sort NEWEST = new Sort(new SortField(Fields.CHANGED, SortField.Type.LONG, true), SortField.FIELD_DOC);
    private static final Set<String> SHOWN = Set.of(Fields.TYPE, Fields.PLACE, Fields.TOLD, Fields.ORIGIN, Fields.SHOWN_TITLE, Fields.SHOWN_TEXT);

    private final IndexSearcher searcher;
    private final Map<String, String> names;

    Finder(IndexSearcher searcher) {
        this(searcher, new HashMap<>());
    }

    /** @param names of facets' values that this state of the index has told already */
    Finder(IndexSearcher searcher, Map<String, String> names) {
        this.searcher = searcher;
        this.names = names;
    }

    Found find(Wish wish) throws IOException {
        Question question = Question.of(wish.typed());
        if (question.isEmpty() && !question.text().isEmpty()) {
            return nothing(question);
        }
        Tolerance tolerance = Tolerance.EXACT;
        Gathered gathered = gather(question, tolerance, wish);
        while (gathered.total() == 0 && !question.isEmpty() && !gathered.isAnyWithoutChoice() && tolerance != Tolerance.SOME_WORDS) {
            tolerance = Tolerance.values()[tolerance.ordinal() + 1];
            gathered = gather(question, tolerance, wish);
        }
        String better = gathered.total() > FEW && tolerance == Tolerance.EXACT ? null : better(question);
        Map<Facet, List<Found.Choice>> choices = choices(Counts.of(searcher, gathered), wish.chosen(), gathered.total());
        return new Found(question.text(), question.shortened(), page(question, tolerance, wish, gathered), gathered.total(), gathered.isMore(),
                tolerance != Tolerance.EXACT, tolerance == Tolerance.SOME_WORDS, better, choices);
    }

    /** @return whether what has that id is among what is found, without tolerance for what is mistyped */
    boolean finds(Wish wish, String id) throws IOException {
        Question question = Question.of(wish.typed());
        if (question.isEmpty() && (!question.text().isEmpty() || wish.chosen().isEmpty())) {
            return false;
        }
        List<Query> all = new ArrayList<>(List.of(new TermQuery(new Term(Fields.ID, id))));
        wish.chosen().forEach((facet, value) -> all.add(new TermQuery(new Term(facet.field(), value))));
        if (!question.isEmpty()) {
            all.addAll(Queries.of(question, Tolerance.EXACT));
        }
        return isAny(all);
    }

    /** @return pages whose names have the words in them, the last of which may be only begun */
    List<Hit> begun(String typed, int most) throws IOException {
        Question question = Question.of(typed);
        if (question.isEmpty()) {
            return List.of();
        }
        TopDocs top = searcher.search(Queries.begun(question), most);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : top.scoreDocs) {
            hits.add(hit(searcher.storedFields(), doc.doc, new Hits(question, Tolerance.EXACT), 0));
        }
        return hits;
    }

    private static Found nothing(Question question) {
        return new Found(question.text(), question.shortened(), new PageOf<>(List.of(), 0, 1, PAGE_SIZE), 0, false, false, false, null, Map.of());
    }

    private Gathered gather(Question question, Tolerance tolerance, Wish wish) throws IOException {
        List<Query> all = question.isEmpty() ? List.of(new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.TYPE, EntryType.NAME.name())), Occur.MUST_NOT).build()) : Queries.of(question, tolerance);
        return Gathered.of(searcher, all, wish.chosen());
    }

    /** @return null where the question is as good */
    private String better(Question question) throws IOException {
        String better = question.isEmpty() ? null : Spelling.corrected(searcher.getIndexReader(), question);
        return better != null && isAny(Queries.of(Question.of(better), Tolerance.EXACT)) ? better : null;
    }

    /** Over as soon as one is found, and nothing is counted. */
    private boolean isAny(List<Query> all) throws IOException {
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        all.forEach(query -> each.add(query, Occur.FILTER));
        return searcher.search(each.build(), new TopScoreDocCollectorManager(1, null, 1)).scoreDocs.length > 0;
    }

    private PageOf<Hit> page(Question question, Tolerance tolerance, Wish wish, Gathered gathered) throws IOException {
        int reachable = Math.min(gathered.total(), DEEPEST);
        int page = PageOf.within(wish.page(), reachable, PAGE_SIZE);
        if (reachable == 0) {
            return new PageOf<>(List.of(), 0, page, PAGE_SIZE);
        }
        int until = Math.min(page * PAGE_SIZE, reachable);
        ScoreDoc[] docs = wish.newest() || question.isEmpty() ? newest(new FoundDocs(gathered.found()), until) : best(question, tolerance, wish, gathered, until);
        Hits marks = new Hits(question, tolerance);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = (page - 1) * PAGE_SIZE; i < docs.length; i++) {
            hits.add(hit(stored, docs[i].doc, marks, LONGEST_EXTRACT));
        }
        return new PageOf<>(hits, reachable, page, PAGE_SIZE);
    }

    /** The total is known already: whatever can't be among the first needn't be looked at. */
    private ScoreDoc[] newest(Query query, int most) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(NEWEST, most, null, 1)).scoreDocs;
    }

    private ScoreDoc[] best(Question question, Tolerance tolerance, Wish wish, Gathered gathered, int most) throws IOException {
        if (gathered.isMore()) {
            // However old it is: what has the words in its name comes before what has them in its text.
            gathered.add(Gathered.of(searcher, List.of(Queries.named(question)), wish.chosen()));
        }
        Query ordered = new BooleanQuery.Builder().add(new FoundDocs(gathered.found()), Occur.FILTER).add(Queries.order(question, tolerance), Occur.SHOULD).build();
        // Each of the few found is weighed: to ask of whole blocks whether any of them could be among the first takes longer.
        return searcher.search(ordered, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE)).scoreDocs;
    }

    private static Hit hit(StoredFields stored, int doc, Hits marks, int longest) throws IOException {
        Document document = stored.document(doc, SHOWN);
        return new Hit(EntryType.valueOf(document.get(Fields.TYPE)), Marked.whole(document.get(Fields.SHOWN_TITLE), marks),
                document.get(Fields.PLACE), document.get(Fields.TOLD), document.get(Fields.ORIGIN),
                longest == 0 ? Marked.plain("") : Marked.extract(document.get(Fields.SHOWN_TEXT), longest, marks));
    }

    /** @param total of what has all that is chosen */
    private Map<Facet, List<Found.Choice>> choices(Counts counts, Map<Facet, String> chosen, int total) throws IOException {
        Map<Facet, List<Found.Choice>> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Found.Choice> of = new ArrayList<>();
            String choice = chosen.get(facet);
            for (Counts.Count count : counts.of(facet)) {
                boolean isChosen = count.value().equals(choice);
                if (of.size() < MOST_CHOICES || isChosen) {
                    of.add(new Found.Choice(count.value(), name(facet, count.value()), isChosen ? total : count.count(), isChosen));
                }
            }
            if (choice != null && of.stream().noneMatch(Found.Choice::chosen)) {
                of.add(0, new Found.Choice(choice, name(facet, choice), total, true));
            }
            choices.put(facet, of);
        }
        return choices;
    }

    /** @return its name, the value itself where nothing gives it one */
    private String name(Facet facet, String value) throws IOException {
        String id = SearchEntry.idOfName(PublicPart.MAP, facet, value);
        String known = names.get(id);
        if (known == null) {
            TopDocs named = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
            if (named.scoreDocs.length == 0) {
                return value; // not kept: anybody may make up values
            }
            known = searcher.storedFields().document(named.scoreDocs[0].doc, Set.of(Fields.SHOWN_TITLE)).get(Fields.SHOWN_TITLE);
            names.put(id, known);
        }
        return known;
    }
}
