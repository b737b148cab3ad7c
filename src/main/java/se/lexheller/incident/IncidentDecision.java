package se.lexheller.incident;

/** Whether Integritetsskyddsmyndigheten is told. */
public enum IncidentDecision {
    NOTIFY,
    NOT_NOTIFY
}
