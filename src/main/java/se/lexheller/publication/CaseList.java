package se.lexheller.publication;

import java.util.List;
import se.lexheller.shared.PageOf;

/**
 * One page of published cases, newest first, and what they can be narrowed to.
 *
 * @param actors that published cases name
 * @param years  in which cases were published
 */
public record CaseList(PageOf<CaseRow> page, List<Actor> actors, List<Integer> years) {
}
