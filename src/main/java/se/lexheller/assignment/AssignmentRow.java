package se.lexheller.assignment;

import java.time.LocalDate;

/**
 * An assignment in a member's queue.
 *
 * @param title   of the redacted text; a member never reads the filer's own
 * @param unit    null for the whole organisation
 * @param handler null until somebody has taken it on
 */
public record AssignmentRow(long id, String number, String title, AssignmentState state, LocalDate dueOn, boolean overdue,
                            String unit, String handler) {
}
