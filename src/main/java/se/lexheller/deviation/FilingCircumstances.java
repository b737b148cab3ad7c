package se.lexheller.deviation;

import java.util.Set;

/**
 * What an answer is held against: how it is filed, and what there is to choose from.
 *
 * @param domainKnown   whether the e-mail address typed is of a member's domain
 * @param organisations to choose from
 */
record FilingCircumstances(FilingWay way, boolean domainKnown, Set<Long> organisations, Set<Long> targetGroups) {

    FilingCircumstances {
        organisations = Set.copyOf(organisations);
        targetGroups = Set.copyOf(targetGroups);
    }
}
