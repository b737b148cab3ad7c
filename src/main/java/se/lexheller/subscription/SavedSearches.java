package se.lexheller.subscription;

import java.util.Optional;

/** What a subscription to a search asks of whoever searches: the index lies above and is not known here. */
public interface SavedSearches {

    /**
     * @param query of an address of the search page, as it came
     * @return the same search in one spelling, without page and order; empty where it searches for nothing
     */
    Optional<String> kept(String query);

    /**
     * @param query  as {@link #kept} gave it once
     * @param number of a case that is public now
     */
    boolean finds(String query, String number);
}
