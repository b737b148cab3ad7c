package se.lexheller.mapexchange;

/** What an import would do. What isn't in the file stays as it is: nothing is ever deleted. */
public enum ChangeKind {
    ADDED, CHANGED,
    /** Gets a last day, or an earlier one, and nothing else. */
    ENDED,
    UNCHANGED
}
