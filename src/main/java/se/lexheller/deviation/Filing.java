package se.lexheller.deviation;

import java.util.Map;
import java.util.Set;

/**
 * All that a filer has said about the matter itself, checked and ready to become a case.
 *
 * @param actors          organisations involved; at least one, or {@code otherActors} is filled in
 * @param otherActors     actors that aren't in the list, as typed
 * @param targetGroups    may be empty
 * @param facts           answers to the kind's own questions
 * @param places          what of the map they name
 * @param memberReference the number that the filer's own organisation has given the matter; null where it has none
 */
public record Filing(CaseText text, DeviationKind kind, Set<Long> actors, String otherActors, Set<Long> targetGroups,
                     Map<KindQuestion, String> facts, Map<PlaceRole, Long> places, String memberReference) {

    public Filing {
        actors = Set.copyOf(actors);
        targetGroups = Set.copyOf(targetGroups);
        facts = Map.copyOf(facts);
        places = Map.copyOf(places);
    }
}
