package se.lexheller.subscription;

/** What a link in the mail is worth. */
public enum FollowState {
    /** It works. */
    VALID,
    /** Older than two days. */
    EXPIRED,
    /** It has been followed. */
    USED,
    /** A newer one has taken its place, or it never was one. */
    UNKNOWN
}
