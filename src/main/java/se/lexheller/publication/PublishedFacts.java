package se.lexheller.publication;

import java.time.Instant;
import java.util.Set;
import se.lexheller.deviation.DeviationKind;

/**
 * What is known of a case that is or was public, without its texts.
 *
 * @param actors        ids of the organisations involved
 * @param groups        ids of target groups
 * @param interventions ids of interventions, in whichever part
 * @param withdrawn     whether it has been taken away
 */
public record PublishedFacts(long id, String number, String slug, String title, DeviationKind kind, Set<Long> actors, Set<Long> groups,
                             Set<Long> interventions, Instant publishedAt, Instant changedAt, boolean withdrawn) {

    public PublishedFacts {
        actors = Set.copyOf(actors);
        groups = Set.copyOf(groups);
        interventions = Set.copyOf(interventions);
    }
}
