package se.lexheller.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
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
    private int total;
    private boolean any;

    private Counts() {
    }

    static Counts of(IndexSearcher searcher, Query query, Map<Facet, String> chosen) throws IOException {
        Counts counts = new Counts();
        Weight found = weight(searcher, query);
        Map<Facet, Weight> narrowing = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, String> choice : chosen.entrySet()) {
            narrowing.put(choice.getKey(), weight(searcher, new TermQuery(new Term(choice.getKey().field(), choice.getValue()))));
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            counts.add(leaf, found, narrowing);
        }
        return counts;
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

    private void add(LeafReaderContext leaf, Weight found, Map<Facet, Weight> narrowing) throws IOException {
        FixedBitSet all = bits(leaf, found);
        Map<Facet, FixedBitSet> by = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, Weight> facet : narrowing.entrySet()) {
            by.put(facet.getKey(), bits(leaf, facet.getValue()));
        }
        any |= all.cardinality() > 0;
        FixedBitSet narrowed = narrowed(all, by, null);
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
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            bits.or(scorer.iterator());
        }
        if (leaf.reader().getLiveDocs() != null) {
            for (int doc = bits.nextSetBit(0); doc < bits.length(); doc = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : bits.length()) {
                if (!leaf.reader().getLiveDocs().get(doc)) {
                    bits.clear(doc);
                }
            }
        }
        return bits;
    }

    private void count(LeafReaderContext leaf, Facet facet, FixedBitSet found) throws IOException {
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(facet.field());
        if (values == null) {
            return;
        }
        int[] seen = new int[(int) values.getValueCount()];
        BitSetIterator docs = new BitSetIterator(found, found.approximateCardinality());
        for (int doc = docs.nextDoc(); doc != BitSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    seen[(int) values.nextOrd()]++;
                }
            }
        }
        Map<String, Integer> sums = counts.computeIfAbsent(facet, f -> new HashMap<>());
        for (int ord = 0; ord < seen.length; ord++) {
            if (seen[ord] > 0) {
                sums.merge(values.lookupOrd(ord).utf8ToString(), seen[ord], Integer::sum);
            }
        }
    }
}
