package se.lexheller.coordinationmap;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of the map with the day on which it is to be looked at again.
 *
 * @param kind         name of a {@link MapEntryKind}
 * @param number       of the version that holds today
 * @param name         what tells it from others of its kind; its own words, an actor's or another intervention's name
 * @param role         name of a {@link ParticipationRole}; null where it has none
 * @param intervention that it hangs on, or is; null where none
 * @param historical   nobody has said that it still holds
 * @param overdue      whether it should have been looked at by today
 * @param verifiedOn   null where it never was
 * @param keeper       short name of the member that keeps it; null where the association does
 * @param responsible  name of the account that answers for it; null where whoever keeps it does
 */
public record ReviewRow(long entryId, String uuid, String kind, int number, String name, String role, MapName intervention,
        LocalDate reviewOn, boolean historical, boolean overdue, LocalDate verifiedOn, String verifiedBy, String keeper, String responsible,
        Instant recordedAt) {

    /** @return names the very version that was seen, as the value of a button */
    public String seen() {
        return entryId + "-" + number;
    }

    /** @return its own name and that of the intervention, each once */
    public String title() {
        if (intervention == null || intervention.name().equals(name)) {
            return name;
        }
        return name.isEmpty() ? intervention.name() : intervention.name() + ": " + name;
    }
}
