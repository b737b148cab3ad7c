package se.lexheller.incident;

import java.time.Instant;

/** An incident has been opened, and 72 hours run. Fired inside the transaction. */
public record IncidentOpened(long incidentId, String number, Instant at) {
}
