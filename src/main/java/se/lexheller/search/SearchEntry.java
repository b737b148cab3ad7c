package se.lexheller.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.lexheller.platform.change.PublicPart;

/**
 * Something that can be found, with all that is public of it and nothing else.
 *
 * @param key      the one it has among those of its part, by which they are read in portions: rising
 * @param part     whose change makes it be read anew
 * @param subject  by which {@link se.lexheller.platform.change.PublicChange} names it
 * @param type     what it is
 * @param title    its name
 * @param text     all words that it is found by, the title not among them
 * @param place    what its address ends in: a slug; the whole address of another association's case
 * @param told     one line that tells it apart in a list; may be empty
 * @param origin   name of the association that it comes from; empty for what is of this one
 * @param changed  by which the newest come first; null where nobody knows
 * @param facets   values by what the found can be narrowed to
 */
public record SearchEntry(long key, PublicPart part, String subject, EntryType type, String title, String text, String place, String told,
        String origin, Instant changed, Map<Facet, List<String>> facets) {

    public SearchEntry {
        EnumMap<Facet, List<String>> copy = new EnumMap<>(Facet.class);
        copy.putAll(facets);
        copy.putIfAbsent(Facet.TYPE, List.of(type.name()));
        facets = copy;
    }

    /** @return something that is only to give others its name in a facet */
    static SearchEntry name(long key, PublicPart part, Facet facet, String value, String name) {
        return new SearchEntry(key, part, subject(facet, value), EntryType.NAME, name, "", "", "", "", null, Map.of());
    }

    /** @return the one it has among all */
    String id() {
        return part + ":" + type + ":" + subject;
    }

    /** @return id of what gives that value its name */
    static String idOfName(PublicPart part, Facet facet, String value) {
        return part + ":" + EntryType.NAME + ":" + subject(facet, value);
    }

    private static String subject(Facet facet, String value) {
        return facet.parameter() + ":" + value;
    }
}
