package se.lexheller.subscription;

import java.util.List;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.organisation.OrganisationRow;

/** What a topic can be narrowed to. */
public record TopicChoices(List<OrganisationRow> actors, List<MapName> groups, List<MapName> interventions) {

    public TopicChoices {
        actors = List.copyOf(actors);
        groups = List.copyOf(groups);
        interventions = List.copyOf(interventions);
    }
}
