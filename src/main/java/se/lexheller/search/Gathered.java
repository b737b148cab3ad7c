package se.lexheller.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * What is found. Of very much only the first is gathered: the pages of the map and the newest cases, in the order in which each
 * segment of the index has them; so a search costs no more among a million cases than among some ten thousand.
 */
final class Gathered {

    /** Nobody leafs further. */
    private static final int MOST = Finder.DEEPEST;
    private static final int STRETCH = 1_024;

    private final Part narrowed;
    /** For each facet with a choice: what there is without that choice. */
    private final Map<Facet, Part> without = new EnumMap<>(Facet.class);
    private boolean any;

    private Gathered(int segments, Map<Facet, String> chosen) {
        narrowed = new Part(null, segments);
        chosen.keySet().forEach(facet -> without.put(facet, new Part(facet, segments)));
    }

    /** @param all each of which has to be so */
    static Gathered of(IndexSearcher searcher, List<Query> all, Map<Facet, String> chosen) throws IOException {
        Gathered gathered = new Gathered(searcher.getIndexReader().leaves().size(), chosen);
        List<Weight> wanted = new ArrayList<>();
        for (Query query : all) {
            wanted.add(weight(searcher, query));
        }
        Map<Facet, Weight> choices = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, String> choice : chosen.entrySet()) {
            choices.put(choice.getKey(), weight(searcher, new TermQuery(new Term(choice.getKey().field(), choice.getValue()))));
        }
        PriorityQueue<Segment> newestFirst = new PriorityQueue<>(Comparator.comparingLong((Segment segment) -> segment.newest).reversed());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            gathered.parts().forEach(part -> part.found[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc()));
            new Segment(leaf, wanted, choices).waitIn(newestFirst);
        }
        gathered.look(newestFirst);
        return gathered;
    }

    /** @return in the order of the segments */
    FixedBitSet[] found() {
        return narrowed.found;
    }

    /** @return what there is to choose among in that facet */
    FixedBitSet[] toChoose(Facet facet) {
        return without.getOrDefault(facet, narrowed).found;
    }

    int total() {
        return narrowed.total;
    }

    /** @return whether there may be more than was gathered */
    boolean isMore() {
        return narrowed.more;
    }

    /** @return whether there would be something, were nothing chosen */
    boolean isAnyWithoutChoice() {
        return any;
    }

    /** Takes in what else is to be put in order. */
    void add(Gathered other) {
        for (int segment = 0; segment < narrowed.found.length; segment++) {
            narrowed.found[segment].or(other.narrowed.found[segment]);
        }
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(without.values());
        parts.add(narrowed);
        return parts;
    }

    /** A stretch at a time of that segment which is the newest from there on. */
    private void look(PriorityQueue<Segment> newestFirst) throws IOException {
        List<Part> parts = parts();
        for (Segment next = newestFirst.poll(); next != null; next = newestFirst.poll()) {
            parts.removeIf(Part::isFull);
            if (parts.isEmpty()) {
                return;
            }
            look(next, parts);
            next.waitIn(newestFirst);
        }
    }

    private void look(Segment segment, List<Part> parts) throws IOException {
        int from = segment.next;
        int to = segment.advance();
        FixedBitSet all = segment.words.get(0).in(from, to);
        for (int i = 1; i < segment.words.size() && all.cardinality() > 0; i++) {
            all.and(segment.words.get(i).in(from, to));
        }
        if (all.cardinality() == 0) {
            return;
        }
        any = true;
        Map<Facet, FixedBitSet> chosen = new HashMap<>();
        for (Map.Entry<Facet, Glass> choice : segment.choices.entrySet()) {
            chosen.put(choice.getKey(), choice.getValue().in(from, to));
        }
        parts.forEach(part -> part.add(all, chosen, segment.leaf.ord, from));
    }

    /** A segment and how far it has been looked through. */
    private static final class Segment {

        private final LeafReaderContext leaf;
        private final List<Glass> words = new ArrayList<>();
        private final Map<Facet, Glass> choices = new EnumMap<>(Facet.class);
        private final NumericDocValues order;
        private int next;
        private long newest;

        Segment(LeafReaderContext leaf, List<Weight> wanted, Map<Facet, Weight> chosen) throws IOException {
            this.leaf = leaf;
            order = DocValues.getNumeric(leaf.reader(), Fields.ORDER);
            for (Weight weight : wanted) {
                words.add(new Glass(leaf, weight));
            }
            for (Map.Entry<Facet, Weight> choice : chosen.entrySet()) {
                choices.put(choice.getKey(), new Glass(leaf, choice.getValue()));
            }
        }

        /** @return where the stretch ends that is looked at now */
        int advance() {
            next = Math.min(leaf.reader().maxDoc(), next + STRETCH);
            return next;
        }

        void waitIn(PriorityQueue<Segment> newestFirst) throws IOException {
            if (next < leaf.reader().maxDoc()) {
                newest = order.advanceExact(next) ? order.longValue() : Long.MIN_VALUE;
                newestFirst.add(this);
            }
        }
    }

    /** What is found with all choices but perhaps one. */
    private static final class Part {

        private final Facet except;
        private final FixedBitSet[] found;
        private int total;
        private boolean more;

        Part(Facet except, int segments) {
            this.except = except;
            found = new FixedBitSet[segments];
        }

        /** Asked as long as there is something left to look at. */
        boolean isFull() {
            more |= total >= MOST;
            return more;
        }

        void add(FixedBitSet all, Map<Facet, FixedBitSet> chosen, int segment, int from) {
            FixedBitSet those = all.clone();
            chosen.forEach((facet, bits) -> {
                if (facet != except) {
                    those.and(bits);
                }
            });
            int count = those.cardinality();
            total += count;
            for (int doc = 0; count > 0; count--, doc++) {
                doc = those.nextSetBit(doc);
                found[segment].set(from + doc);
            }
        }
    }

    /** Looks through a segment for one thing, a stretch at a time and only onwards. */
    private static final class Glass implements LeafCollector {

        private final BulkScorer scorer;
        private final Bits live;
        private final FixedBitSet seen = new FixedBitSet(STRETCH);
        private int from;
        private int next;

        Glass(LeafReaderContext segment, Weight weight) throws IOException {
            scorer = weight.bulkScorer(segment);
            live = segment.reader().getLiveDocs();
        }

        /** @return valid until the next stretch */
        FixedBitSet in(int begin, int end) throws IOException {
            seen.clear(0, STRETCH);
            from = begin;
            if (scorer != null && next < end) {
                next = scorer.score(this, live, begin, end);
            }
            return seen;
        }

        @Override
        public void setScorer(Scorable score) {
            // only whether it is found counts
        }

        @Override
        public void collect(int doc) {
            seen.set(doc - from);
        }
    }
}
