package se.lexheller.statistics.web;

import java.util.Map;
import se.lexheller.statistics.StatisticsFilter;

/**
 * What is counted on a page of figures, as its address says.
 *
 * @param refused whether the address named a time that can't be read
 * @param query   the words that lead here again
 */
public record StatisticsChoice(StatisticsFilter filter, boolean refused, Map<String, Object> query) {
}
