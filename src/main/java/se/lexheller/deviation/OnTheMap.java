package se.lexheller.deviation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where on the map a case lies.
 *
 * @param places       what it points at: ids by the part that they play
 * @param steps        the step it names, and those of the interventions it names
 * @param targetGroups whom it concerns
 * @param waitDays     reported; null where not known
 */
public record OnTheMap(Map<PlaceRole, Long> places, Set<Long> steps, Set<Long> targetGroups, Integer waitDays) {

    public static final OnTheMap NOWHERE = new OnTheMap(Map.of(), Set.of(), Set.of(), null);

    public OnTheMap {
        places = Map.copyOf(places);
        steps = Set.copyOf(steps);
        targetGroups = Set.copyOf(targetGroups);
    }

    /** @return the intervention at one end of a wait; null where not both are named */
    public Long end(PlaceRole role) {
        return places.containsKey(PlaceRole.FROM) && places.containsKey(PlaceRole.TO) ? places.get(role) : null;
    }

    static Set<Long> interventions(Map<PlaceRole, Long> places) {
        Set<Long> entries = new HashSet<>();
        places.forEach((role, id) -> {
            if (role.isIntervention()) {
                entries.add(id);
            }
        });
        return entries;
    }

    /** @return in the order of the roles */
    public Map<PlaceRole, Long> inOrder() {
        return places.isEmpty() ? Map.of() : new EnumMap<>(places);
    }
}
