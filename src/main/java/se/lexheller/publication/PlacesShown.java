package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.coordinationmap.TargetGroupService;
import se.lexheller.deviation.OnTheMap;
import se.lexheller.platform.change.ChangeCount;

/** Puts names to where a case lies on the map. */
@ApplicationScoped
class PlacesShown {

    @Inject
    private PlaceService map;
    @Inject
    private TargetGroupService groups;
    @Inject
    private ChangeCount changes;
    private volatile Known known;

    /** All names on the map. */
    private record Known(PlaceNames names, long asOf) {
    }

    List<PlaceShown> of(OnTheMap at) {
        List<PlaceShown> shown = new ArrayList<>();
        if (!at.places().isEmpty()) {
            PlaceNames names = names();
            at.inOrder().forEach((role, id) -> {
                MapName place = PlaceNames.of(role.choices(names), id);
                if (place != null) {
                    shown.add(new PlaceShown(role.name(), place));
                }
            });
        }
        groups.of(at.targetGroups()).forEach(g -> shown.add(new PlaceShown(PlaceShown.GROUP, MapName.of(g.id(), g.name()))));
        return shown;
    }

    /** Each case needs two or three of them, and there are thousands. */
    private PlaceNames names() {
        Known before = known;
        if (before != null && changes.holds(before.asOf())) {
            return before.names();
        }
        long asOf = changes.now();
        Known now = new Known(map.names(), asOf);
        known = now;
        return now.names();
    }
}
