package se.lexheller.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * How many of the found there are by each value of each facet. What is chosen in a facet narrows the others but not itself, so
 * that a reader sees what another choice would give. Counted by columns that lie on the disk, segment by segment.
 */
final class Counts {

    /** @param count of what is found */
    record Count(String value, int count) {
    }

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final FixedBitSet[] found;
    private int total;
    private boolean any;

    private Counts(int segments) {
        found = new FixedBitSet[segments];
    }

    /** @param all each of which has to be so */
    static Counts of(IndexSearcher searcher, List<Query> all, Map<Facet, String> chosen) throws IOException {
        Counts counts = new Counts(searcher.getIndexReader().leaves().size());
        List<Weight> wanted = new ArrayList<>();
        for (Query query : all) {
            wanted.add(weight(searcher, query));
        }
        Map<Facet, Weight> narrowing = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, String> choice : chosen.entrySet()) {
            narrowing.put(choice.getKey(), weight(searcher, new TermQuery(new Term(choice.getKey().field(), choice.getValue()))));
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            counts.add(leaf, wanted, narrowing);
        }
        return counts;
    }

    /** @return what is found, for putting it in order */
    Query found() {
        return new FoundDocs(found);
    }

    int total() {
        return total;
    }

    /** @return whether there would be something, were nothing chosen */
    boolean isAnyWithoutChoice() {
        return any;
    }

    /** @return the most frequent first */
    List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of()).entrySet().stream().map(e -> new Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value)).toList();
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private void add(LeafReaderContext leaf, List<Weight> wanted, Map<Facet, Weight> narrowing) throws IOException {
        FixedBitSet all = bits(leaf, wanted.get(0));
        for (Weight other : wanted.subList(1, wanted.size())) {
            if (all.cardinality() > 0) {
                all.and(bits(leaf, other));
            }
        }
        Map<Facet, FixedBitSet> by = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, Weight> facet : narrowing.entrySet()) {
            by.put(facet.getKey(), bits(leaf, facet.getValue()));
        }
        any |= all.cardinality() > 0;
        FixedBitSet narrowed = narrowed(all, by, null);
        found[leaf.ord] = narrowed;
        total += narrowed.cardinality();
        for (Facet facet : Facet.values()) {
            count(leaf, facet, by.containsKey(facet) ? narrowed(all, by, facet) : narrowed);
        }
    }

    private static FixedBitSet narrowed(FixedBitSet all, Map<Facet, FixedBitSet> by, Facet except) {
        FixedBitSet narrowed = all.clone();
        by.forEach((facet, bits) -> {
            if (facet != except) {
                narrowed.and(bits);
            }
        });
        return narrowed;
    }

    private static FixedBitSet bits(LeafReaderContext leaf, Weight weight) throws IOException {
        FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
        BulkScorer scorer = weight.bulkScorer(leaf);
        if (scorer != null) {
            scorer.score(new LeafCollector() {
                @Override
                public void setScorer(Scorable score) {
                    // only whether it is found counts
                }

                @Override
                public void collect(int doc) {
                    bits.set(doc);
                }
            }, leaf.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
        }
        return bits;
    }

    /** Where nothing has several values it is told by less. */
    private static void countSingle(SortedDocValues values, BitSetIterator docs, int[] seen) throws IOException {
        for (int doc = docs.nextDoc(); doc != BitSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (values.advanceExact(doc)) {
                seen[values.ordValue()]++;
            }
        }
    }

    private static void countSeveral(SortedSetDocValues values, BitSetIterator docs, int[] seen) throws IOException {
        for (int doc = docs.nextDoc(); doc != BitSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    seen[(int) values.nextOrd()]++;
                }
            }
        }
    }

    private void count(LeafReaderContext leaf, Facet facet, FixedBitSet found) throws IOException {
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(facet.field());
        if (values == null) {
            return;
        }
        int[] seen = new int[(int) values.getValueCount()];
        SortedDocValues single = DocValues.unwrapSingleton(values);
        BitSetIterator docs = new BitSetIterator(found, found.approximateCardinality());
        if (single != null) {
            countSingle(single, docs, seen);
        } else {
            countSeveral(values, docs, seen);
        }
        Map<String, Integer> sums = counts.computeIfAbsent(facet, f -> new HashMap<>());
        for (int ord = 0; ord < seen.length; ord++) {
            if (seen[ord] > 0) {
                sums.merge(values.lookupOrd(ord).utf8ToString(), seen[ord], Integer::sum);
            }
        }
    }
}
