package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.PlaceService;

/** Finds where on the map a case lies by what it points at. */
@ApplicationScoped
class CasePlacing {

    @Inject
    private PlaceService map;

    /** @return the step named, and those at which the interventions named stand: a wait lies at both of its ends */
    Set<Long> steps(Map<PlaceRole, Long> places) {
        Set<Long> steps = new HashSet<>(map.stepsOf(OnTheMap.interventions(places)));
        if (places.containsKey(PlaceRole.STEP)) {
            steps.add(places.get(PlaceRole.STEP));
        }
        return steps;
    }

    /** @return those that the map has */
    Map<PlaceRole, Long> known(Map<PlaceRole, Long> chosen) {
        PlaceNames names = map.names();
        Map<PlaceRole, Long> known = new EnumMap<>(PlaceRole.class);
        chosen.forEach((role, id) -> {
            if (PlaceNames.of(role.choices(names), id) != null) {
                known.put(role, id);
            }
        });
        return known;
    }

    /** @return the names of what a case points at, by the part that it plays */
    Map<PlaceRole, MapName> named(OnTheMap at) {
        Map<PlaceRole, MapName> named = new EnumMap<>(PlaceRole.class);
        if (!at.places().isEmpty()) {
            PlaceNames names = map.names();
            at.places().forEach((role, id) -> named.put(role, PlaceNames.of(role.choices(names), id)));
        }
        named.values().removeIf(Objects::isNull);
        return named;
    }
}
