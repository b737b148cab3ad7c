package se.lexheller.search;

/** What can be found. */
public enum EntryType {
    /** Besvarad avvikelse. */
    CASE,
    /** Another association's besvarad avvikelse. */
    FOREIGN_CASE,
    INTERVENTION,
    ACTOR,
    TARGET_GROUP,
    /** Not found by itself: it only gives what others point at its name. */
    NAME
}
