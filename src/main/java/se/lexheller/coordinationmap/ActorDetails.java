package se.lexheller.coordinationmap;

import java.util.List;
import se.lexheller.coordinationmap.InterventionDetails.Duty;
import se.lexheller.coordinationmap.InterventionDetails.Reach;

/** What the map knows of an actor on a day. */
public record ActorDetails(MapName organisation, List<ActorPart> parts, List<Duty> duties, List<Reach> contacts) {

    /** What the actor does in one intervention. */
    public record ActorPart(String slug, String name, ParticipationRole role, String municipality, String group, String remark) {
    }
}
