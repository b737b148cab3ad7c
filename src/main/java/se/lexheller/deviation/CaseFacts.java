package se.lexheller.deviation;

import java.time.Instant;
import java.util.Set;

/**
 * What may be known of a case without reading it.
 *
 * @param actors     organisations involved
 * @param answeredAt null until answered
 */
public record CaseFacts(long id, String number, DeviationState state, DeviationKind kind, Set<Long> actors,
                        String otherActors, Instant submittedAt, Instant answeredAt, OnTheMap onTheMap) {
}
