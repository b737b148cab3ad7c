package se.lexheller.privacy;

/** What a finding means for the text it stands in. */
public enum Severity {

    /** The text goes nowhere until the place is removed or replaced; no reason helps. */
    STOP,

    /** The text may go on once the place is removed, replaced, or acknowledged with a reason. */
    WARN
}
