package se.lexheller.incident;

/** What may be done in an incident; its history tells these. */
public enum IncidentStep {
    OPENED,
    TAKEN_OFF,
    DESCRIBED,
    DECIDED,
    NOTIFIED,
    REMINDED,
    CLOSED,
    /** The case may be read again by those whose it is. */
    CASE_REOPENED
}
