package se.lexheller.assignment;

import java.time.LocalDate;

/**
 * A commitment as pages show it.
 *
 * @param dueOn       null where no day is set
 * @param outcome     null until it is known
 * @param outcomeNote null where none was written
 */
public record CommitmentRow(long id, String text, LocalDate dueOn, Commitment.Outcome outcome, String outcomeNote) {
}
