package se.lexheller.assignment;

import java.time.Instant;

/**
 * A step in the history of one assignment.
 *
 * @param from           null where it was sent
 * @param name           of the one who took it; null for the system, or where another organisation's staff isn't told
 * @param organisationId of the one who took it, null for the system
 */
public record StepRow(Instant at, String from, String to, String reason, String name, Long organisationId) {

    /** A member reads the names of its own staff alone. */
    StepRow seenBy(long organisation) {
        boolean own = organisationId != null && organisationId == organisation;
        return own ? this : new StepRow(at, from, to, reason, null, organisationId);
    }

    /** @return whether the assignment stayed in its state: handed over, or given another day */
    public boolean isSame() {
        return to.equals(from);
    }
}
