package se.lexheller.coordinationmap;

import java.time.LocalDate;

/**
 * Which entries are to be looked at again.
 *
 * @param responsible account that answers for them; null: whoever does
 * @param owner       whose part of the map they are; null: everybody's
 * @param until       the review day that has come by then, or nobody has ever said that it holds; null: all entries
 */
public record ReviewFilter(Long responsible, Owner owner, LocalDate until) {

    /** @param member null where the association keeps the part */
    public record Owner(Long member) {
    }
}
