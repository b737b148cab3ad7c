package se.lexheller.deviation;

import java.util.Map;
import java.util.Set;

/**
 * How the coordinator wants a case sorted.
 *
 * @param kind   null where none was chosen
 * @param places what it points at on the map
 */
public record Sorting(DeviationKind kind, Set<Long> actors, Set<Long> targetGroups, Map<PlaceRole, Long> places) {

    public Sorting {
        actors = Set.copyOf(actors);
        targetGroups = Set.copyOf(targetGroups);
        places = Map.copyOf(places);
    }
}
