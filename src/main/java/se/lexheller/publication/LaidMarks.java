package se.lexheller.publication;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Places in one list, laid by whoever first goes so far into it, so that nobody after has to pass more than {@link #STRIDE} rows. */
final class LaidMarks {

    /** From one mark to the next: so many rows of an index are passed in a part of a millisecond. */
    static final int STRIDE = 1_000;

    private final NavigableMap<Integer, ListMark> marks = new ConcurrentSkipListMap<>();

    /** Finds a place in the list. */
    interface Walk {
        /**
         * @param known a place before it; null: the list's beginning
         * @return the place that so many stand before; empty where there are not so many
         */
        Optional<ListMark> mark(ListMark known, int before);
    }

    /** @return the last mark up to the place, which is at least {@link #STRIDE}; empty where there are no longer so many */
    Optional<ListMark> upTo(int place, Walk walk) {
        Optional<ListMark> mark = Optional.ofNullable(marks.floorEntry(place)).map(Map.Entry::getValue);
        int at = mark.map(ListMark::before).orElse(0);
        while (at + STRIDE <= place) {
            at += STRIDE;
            mark = walk.mark(mark.orElse(null), at);
            if (mark.isEmpty()) {
                return mark;
            }
            marks.put(at, mark.get());
        }
        return mark;
    }
}
