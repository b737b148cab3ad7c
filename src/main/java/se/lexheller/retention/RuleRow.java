package se.lexheller.retention;

import java.time.Instant;
import java.time.LocalDate;

/** A rule as people read it. @param endedAt null while it is in force */
public record RuleRow(long id, DisposalKind kind, int months, String ground, String decidedBy, LocalDate decidedOn, String decisionNumber,
                      Instant recordedAt, Instant endedAt) {

    public boolean isInForce() {
        return endedAt == null;
    }
}
