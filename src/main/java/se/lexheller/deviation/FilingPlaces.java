package se.lexheller.deviation;

import java.util.EnumMap;
import java.util.Map;
import se.lexheller.coordinationmap.MapName;

/**
 * What a draft says of the map.
 *
 * @param kind null where none is chosen yet
 */
public record FilingPlaces(DeviationKind kind, Map<PlaceRole, MapName> places) {

    public static final FilingPlaces NONE = new FilingPlaces(null, Map.of());

    public FilingPlaces {
        places = places.isEmpty() ? Map.of() : new EnumMap<>(places);
    }

    /** @return whether the map's rule and answered cases are shown before it is sent */
    public static boolean asksTheMap(DeviationKind kind) {
        return kind == DeviationKind.TIME_LIMIT || kind == DeviationKind.WAITING_TIME;
    }

    public boolean isAsking() {
        return asksTheMap(kind) && !places.isEmpty();
    }
}
