package se.lexheller.federation;

/** Whether somebody whom a provider knows may sign in here. */
public enum IdentityState {
    /** Väntar på godkännande. */
    WAITING,
    /** Godkänd: has an account. */
    APPROVED,
    /** Nekad. */
    REFUSED
}
