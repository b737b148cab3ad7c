package se.lexheller.openmap;

import java.util.List;
import java.util.UUID;

/**
 * An intervention with all that the map says of it.
 *
 * @param area      where it is given; empty: in the whole area
 * @param places    the municipalities in which somebody gives it
 * @param terms     target groups, steps and programmes
 * @param funders   names of those who finance it
 * @param documents what is to come with a person from another service
 */
public record OpenServiceDetails(OpenService service, List<OpenPlace> area, List<OpenPlace> places, List<OpenTerm> terms,
        List<OpenFact> facts, List<OpenContact> contacts, List<Funder> funders, List<Paper> documents) {

    /** Who finances. */
    public record Funder(UUID uuid, String name) {
    }

    /** A document that a handover brings with it. */
    public record Paper(UUID uuid, String document) {
    }

    /** @return of the service in that municipality */
    public static UUID uuidAt(UUID service, OpenPlace place) {
        return NameBased.of(service, "municipality/" + place.code());
    }
}
