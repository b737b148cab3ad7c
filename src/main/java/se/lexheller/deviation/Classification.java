package se.lexheller.deviation;

import java.util.Map;
import java.util.Set;
import se.lexheller.coordinationmap.PlaceNames;

/**
 * How the association sorts a case.
 *
 * @param places  what it points at on the map
 * @param facts   what the filer answered in words
 * @param names   what it could point at
 * @param version of the case that the reader had before the eyes
 */
public record Classification(CaseHeader header, DeviationKind kind, Set<Long> actors, Set<Long> targetGroups,
                             Map<PlaceRole, Long> places, Map<KindQuestion, String> facts, PlaceNames names, long version) {

    public Classification {
        actors = Set.copyOf(actors);
        targetGroups = Set.copyOf(targetGroups);
        places = Map.copyOf(places);
        facts = Map.copyOf(facts);
    }
}
