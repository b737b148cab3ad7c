package se.lexheller.deviation;

import java.util.Set;
import se.lexheller.coordinationmap.PlaceNames;

/**
 * What an answer is held against: how it is filed, and what there is to choose from.
 *
 * @param domainKnown   whether the e-mail address typed is of a member's domain
 * @param organisations to choose from
 * @param places        of the map, which an answer may name
 */
record FilingCircumstances(FilingWay way, boolean domainKnown, Set<Long> organisations, Set<Long> targetGroups, PlaceNames places) {

    FilingCircumstances {
        organisations = Set.copyOf(organisations);
        targetGroups = Set.copyOf(targetGroups);
    }
}
