package se.lexheller.incident;

import java.time.Instant;
import java.util.List;

/** The page of an incident. @param caseNumber null where it has to do with no case; mayWrite: false for the auditor, and once it is closed */
public record IncidentDetails(String number, String caseNumber, Instant discoveredAt, IncidentClock clock, IncidentAccount account, Instant closedAt,
                              List<IncidentEventRow> history, long version, boolean mayWrite) {

    @Override
    public String toString() {
        return "IncidentDetails[" + number + "]";
    }
}
