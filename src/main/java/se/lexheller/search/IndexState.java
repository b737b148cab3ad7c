package se.lexheller.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the index has taken in, kept in Lucene's commit together with it.
 *
 * @param change id of the last public change
 * @param day    in Sweden: what holds on the map changes with it
 */
record IndexState(long change, LocalDate day) {

    private static final String SCHEMA = "schema";
    private static final String CHANGE = "change";
    private static final String DAY = "day";

    Map<String, String> data() {
        return Map.of(SCHEMA, Fields.SCHEMA, CHANGE, String.valueOf(change), DAY, day.toString());
    }

    /** @return empty for an index that isn't whole, or is of another version of the product */
    static Optional<IndexState> of(Iterable<Map.Entry<String, String>> data) {
        Map<String, String> read = new HashMap<>();
        if (data != null) {
            data.forEach(e -> read.put(e.getKey(), e.getValue()));
        }
        if (!Fields.SCHEMA.equals(read.get(SCHEMA)) || !read.containsKey(CHANGE) || !read.containsKey(DAY)) {
            return Optional.empty();
        }
        return Optional.of(new IndexState(Long.parseLong(read.get(CHANGE)), LocalDate.parse(read.get(DAY))));
    }
}
