package se.lexheller.deviation;

import java.util.List;
import java.util.Optional;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;

/** A list of the map that an answer may name something of. */
public enum PlaceList {
    INTERVENTIONS, PROGRAMMES, STEPS, GROUPS;

    /** @return what there is to choose from */
    public List<MapName> of(PlaceNames names) {
        return switch (this) {
            case INTERVENTIONS -> names.interventions();
            case PROGRAMMES -> names.programmes();
            case STEPS -> names.steps();
            case GROUPS -> names.groups();
        };
    }

    Optional<MapName> named(PlaceNames names, String typed) {
        return this == PROGRAMMES ? names.programme(typed) : PlaceNames.find(of(names), typed);
    }
}
