package se.lexheller.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * How many of the gathered there are by each value of each facet. What is chosen in a facet narrows the others but not itself, so
 * that a reader sees what another choice would give. Counted by columns that lie on the disk, segment by segment.
 */
final class Counts {

    /** @param count of what is gathered */
    record Count(String value, int count) {
    }

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

    private Counts() {
    }

    static Counts of(IndexSearcher searcher, Gathered gathered) throws IOException {
        Counts counts = new Counts();
        for (Facet facet : Facet.values()) {
            FixedBitSet[] docs = gathered.toChoose(facet);
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                counts.count(segment, facet, docs[segment.ord]);
            }
        }
        return counts;
    }

    /** @return the most frequent first */
    List<Count> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of()).entrySet().stream().map(e -> new Count(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value)).toList();
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

    private void count(LeafReaderContext segment, Facet facet, FixedBitSet found) throws IOException {
        SortedSetDocValues values = segment.reader().getSortedSetDocValues(facet.field());
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
