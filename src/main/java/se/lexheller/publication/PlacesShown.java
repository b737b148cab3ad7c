package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        PlaceNames names = names();
        at.inOrder().forEach((role, id) -> {
            MapName place = PlaceNames.of(role.choices(names), id);
            if (place != null) {
                shown.add(new PlaceShown(role.name(), place));
            }
        });
        groups(at.targetGroups(), names).forEach(group -> shown.add(new PlaceShown(PlaceShown.GROUP, group)));
        return shown;
    }

    /** A group that is no longer in use has its name still. */
    private List<MapName> groups(Set<Long> ids, PlaceNames names) {
        List<MapName> inUse = names.groups().stream().filter(group -> ids.contains(group.id())).toList();
        return inUse.size() == ids.size() ? inUse : groups.of(ids).stream().map(g -> MapName.of(g.id(), g.name())).toList();
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
