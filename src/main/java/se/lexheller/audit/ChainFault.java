package se.lexheller.audit;

/** In what way a trail isn't whole. */
public enum ChainFault {
    /** The entry's content isn't what its hash was made of. */
    ALTERED,
    /** An entry of this number isn't there. */
    MISSING,
    /** The entry doesn't follow the one before it: it was put in, or the order was changed. */
    OUT_OF_ORDER,
    /** The trail ends before the head says so, or before one that is kept elsewhere. */
    CUT_OFF,
    /** Another trail than the one whose head is kept elsewhere: it was written anew from here or earlier. */
    REWRITTEN,
    /** The step in a case's history isn't the one that was entered here. */
    HISTORY_ALTERED,
    /** A step stands in a case's history that was never entered here. */
    HISTORY_ADDED
}
