package se.lexheller.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a reader asks for.
 *
 * @param typed  null or blank for all that there is
 * @param chosen one value a facet, as the address has it
 * @param newest the newest first, rather than what fits best
 * @param page   counted from 1
 */
public record Wish(String typed, Map<Facet, String> chosen, boolean newest, int page) {

    public Wish {
        EnumMap<Facet, String> copy = new EnumMap<>(Facet.class);
        copy.putAll(chosen);
        chosen = copy;
    }

    public static Wish of(String typed) {
        return new Wish(typed, Map.of(), false, 1);
    }

    public Wish with(Facet facet, String value) {
        EnumMap<Facet, String> narrowed = new EnumMap<>(Facet.class);
        narrowed.putAll(chosen);
        narrowed.put(facet, value);
        return new Wish(typed, narrowed, newest, page);
    }
}
