package se.lexheller.search;

import java.util.List;
import java.util.Map;
import se.lexheller.shared.PageOf;

/**
 * What a search has found.
 *
 * @param text       what was looked for, as it is shown again: cleaned, and cut where it was too long
 * @param shortened  whether more was typed than was looked for
 * @param page       what can be leafed through; where there is very much, not to the end
 * @param total      of what was gathered
 * @param more       whether there may be still more: of very much only the newest is gathered and counted
 * @param alike      whether nothing has just these words, so that what is much like them is shown
 * @param someWords  whether nothing has all of the words
 * @param didYouMean the question with words as the texts have them; null where there is no better one
 * @param facets     what it can be narrowed to, the most frequent first
 */
public record Found(String text, boolean shortened, PageOf<Hit> page, long total, boolean more, boolean alike, boolean someWords, String didYouMean,
        Map<Facet, List<Choice>> facets) {

    /** @param count of what there would be to see */
    public record Choice(String value, String name, int count, boolean chosen) {
    }

    public List<Choice> of(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }

    /** @return how many there are; where there are more than were gathered, how many at least */
    public long told() {
        return more ? page.total() : total;
    }

    /** @return whether there may be more than can be leafed through */
    public boolean isCapped() {
        return more || total > page.total();
    }
}
