package se.lexheller.answer;

import java.util.List;
import se.lexheller.shared.WordChange;

/**
 * How one version became another.
 *
 * @param before number of the earlier version
 * @param after  number of the later version
 */
public record TextComparison(int before, int after, List<WordChange> changes) {
}
