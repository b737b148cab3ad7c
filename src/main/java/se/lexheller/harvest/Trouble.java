package se.lexheller.harvest;

/** Why another association could not be read. */
public enum Trouble {
    /** Nobody answers there, or too slowly, or with a certificate that isn't theirs. */
    UNREACHABLE,
    /** The name leads to an address that isn't on the open internet. */
    NOT_PUBLIC,
    /** It answers, but not with what an installation like this answers. */
    NOT_LIKE_OURS,
    /** More than anybody needs to send. */
    TOO_LARGE,
    /** Asks us to come back later. */
    LATER,
    /** Says that it is gone for good. */
    GONE
}
