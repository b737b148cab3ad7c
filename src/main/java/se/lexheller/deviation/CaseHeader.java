package se.lexheller.deviation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What stands at the top of each of a case's pages at the association.
 *
 * @param nextDueOn      null where no assignment is open
 * @param duplicateOf    number of the case that this one repeats, else null
 * @param withMembers    whether the members have got it, so that there are assignments to look at
 * @param answered       whether there is an answer that could be published
 */
public record CaseHeader(long id, String number, String title, DeviationKind kind, DeviationState state, Queue queue,
                         Instant submittedAt, LocalDate nextDueOn, String duplicateOf, boolean withMembers, boolean answered) {
}
