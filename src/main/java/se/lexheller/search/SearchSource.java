package se.lexheller.search;

import java.util.List;
import se.lexheller.platform.change.PublicPart;

/**
 * Where search gets what can be found from. Any feature may have one; it hands out what is public at that moment, each call in a
 * transaction of its own, and tells of changes by {@link se.lexheller.platform.change.ChangeLog}.
 */
public interface SearchSource {

    PublicPart part();

    /**
     * @param after key of the last that was read; 0 for the first portion
     * @param most  the most that are kept in memory at a time
     * @return those that follow by key; empty at the end
     */
    List<SearchEntry> next(long after, int most);

    /**
     * @param subject by which a change names it
     * @return what is public of it now, as a rule one; empty where nothing is any longer
     */
    List<SearchEntry> of(String subject);

    /** @return whether a change of one thing may be seen in others, so that all of the part is read anew: only where there is little */
    default boolean isOneWhole() {
        return false;
    }
}
