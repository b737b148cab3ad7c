package se.lexheller.assignment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A member's answer is soon to be given, or should have been: the member is reminded, once of each.
 *
 * @param dueOn   with the assignment and {@code overdue} it names this one reminder
 * @param overdue whether the day has passed
 */
public record AssignmentDue(long deviationId, PartyContact to, LocalDate dueOn, boolean overdue, Instant at) {
}
