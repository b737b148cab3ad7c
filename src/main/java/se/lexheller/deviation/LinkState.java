package se.lexheller.deviation;

/** What a confirmation link is good for. */
public enum LinkState {
    /** It turns the draft into a case. */
    VALID,
    /** It has done so already. */
    USED,
    /** 48 hours have gone: a new one can be sent. */
    EXPIRED,
    /** Replaced by a newer one, changed since, thrown away, or never given. */
    UNKNOWN
}
