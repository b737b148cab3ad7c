package se.lexheller.workplace;

import java.time.Instant;
import java.time.LocalDate;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.DeviationState;

/**
 * A case in a queue.
 *
 * @param involved   short names of the actors involved, and others as typed
 * @param daysWaited since it was filed
 * @param dueOn      earliest due date of the members' open assignments; null where none is open
 * @param daysLate   days past the due date; 0 where it isn't overdue
 * @param soon       due within three working days
 * @param recognised how many know it from their own work
 */
public record QueueRow(String number, String title, DeviationKind kind, DeviationState state, String involved,
                       Instant submittedAt, long daysWaited, LocalDate dueOn, long daysLate, boolean soon, long recognised) {

    public boolean isOverdue() {
        return daysLate > 0;
    }
}
