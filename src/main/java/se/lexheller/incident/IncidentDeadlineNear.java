package se.lexheller.incident;

import java.time.Instant;

/**
 * So many of the 72 hours have gone, and the authority has not been told, nor has anybody decided that it need not be.
 *
 * @param hours since the discovery: 48 or 66
 */
public record IncidentDeadlineNear(long incidentId, String number, int hours, Instant deadline) {

    /** @return how many of the 72 are left */
    public long hoursLeft() {
        return Incident.TIME_TO_NOTIFY.toHours() - hours;
    }
}
