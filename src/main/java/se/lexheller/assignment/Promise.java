package se.lexheller.assignment;

import java.time.LocalDate;

/**
 * What a member promises to do, as written in its answer.
 *
 * @param dueOn null where no day is set
 */
public record Promise(String text, LocalDate dueOn) {
}
