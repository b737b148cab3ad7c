package se.lexheller.retention;

/** Where a proposal to dispose of something stands. */
public enum ProposalState {
    /** Föreslagen by night. */
    PROPOSED,
    /** Godkänd; goes in portions. */
    APPROVED,
    /** Avslagen; what it named may be proposed again. */
    DECLINED,
    /** Genomförd. */
    DONE,
    /** Its rule ended before it was done. */
    CANCELLED
}
