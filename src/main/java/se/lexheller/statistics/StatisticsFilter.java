package se.lexheller.statistics;

import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.Period;

/**
 * What the figures are of; null where it isn't narrowed.
 *
 * @param time  in which the cases were published or, for the association, filed
 * @param actor id of an organisation involved
 * @param group id of a target group
 */
public record StatisticsFilter(Period time, DeviationKind kind, Long actor, Long group) {

    public boolean isNarrowed() {
        return kind != null || actor != null || group != null;
    }
}
