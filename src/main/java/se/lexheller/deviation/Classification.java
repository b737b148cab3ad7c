package se.lexheller.deviation;

import java.util.Set;

/**
 * How the association sorts a case.
 *
 * @param version of the case that the reader had before the eyes
 */
public record Classification(CaseHeader header, DeviationKind kind, Set<Long> actors, Set<Long> targetGroups, long version) {

    public Classification {
        actors = Set.copyOf(actors);
        targetGroups = Set.copyOf(targetGroups);
    }
}
