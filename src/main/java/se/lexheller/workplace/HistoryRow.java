package se.lexheller.workplace;

import java.time.Instant;
import se.lexheller.deviation.CaseEvent;

/**
 * One event of a case's history.
 *
 * @param organisation whose assignment it was; null for other events
 * @param from         null at the beginning
 * @param reason       null where the step needs none
 * @param who          name of the account; null for a filer without one and for the system
 */
public record HistoryRow(CaseEvent.Subject subject, String organisation, String from, String to, String reason, String who,
                         boolean byFiler, Instant happenedAt) {

    /** @return whether the reason is the number of another case */
    public boolean isPointer() {
        return subject == CaseEvent.Subject.CASE && "DUPLICATE".equals(to);
    }
}
