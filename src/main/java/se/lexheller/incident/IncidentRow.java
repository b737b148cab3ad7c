package se.lexheller.incident;

import java.time.Instant;

/** An incident in the list. @param caseNumber null where it has to do with no case */
public record IncidentRow(String number, String caseNumber, Instant discoveredAt, IncidentClock clock, Instant closedAt) {
}
