package se.lexheller.publication;

import se.lexheller.coordinationmap.MapName;

/**
 * Something on the map that a case points at, for its readers.
 *
 * @param part GROUP for a target group, else the name of the part that it plays (PlaceRole)
 */
public record PlaceShown(String part, MapName place) {

    public static final String GROUP = "GROUP";

    public boolean isGroup() {
        return part.equals(GROUP);
    }

    /** @return whether it has a page of the map */
    public boolean isIntervention() {
        return part.equals("INTERVENTION") || part.equals("FROM") || part.equals("TO");
    }
}
