package se.lexheller.incident;

import java.time.Instant;

/** A step in the history. @param by null: the system; reason: null where none is asked for */
public record IncidentEventRow(IncidentStep step, String by, Instant at, String reason) {
}
