package se.lexheller.incident;

/** How much the incident may harm those whose data it is (GDPR art. 33.1 and 34.1). */
public enum IncidentRisk {
    /** Unlikely to harm anybody: the authority need not be told. */
    UNLIKELY,
    RISK,
    /** Those concerned must be told too. */
    HIGH
}
