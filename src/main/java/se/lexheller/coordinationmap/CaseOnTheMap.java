package se.lexheller.coordinationmap;

import java.util.Set;

/**
 * Where on the map a matter lies, as far as it is known.
 *
 * @param interventions entries
 * @param steps         of a journey
 */
public record CaseOnTheMap(Set<Long> interventions, Set<Long> steps, Set<Long> targetGroups, Set<Long> programmes) {

    public CaseOnTheMap {
        interventions = Set.copyOf(interventions);
        steps = Set.copyOf(steps);
        targetGroups = Set.copyOf(targetGroups);
        programmes = Set.copyOf(programmes);
    }

    public boolean isNowhere() {
        return interventions.isEmpty() && steps.isEmpty() && targetGroups.isEmpty() && programmes.isEmpty();
    }
}
