package se.lexheller.retention;

import java.time.Instant;

/** A line of the disposal log. @param byRule whether it went under a rule; else the person concerned asked for it */
public record LogRow(Instant at, DisposalKind kind, int items, boolean byRule, String ground, String approvedBy) {
}
