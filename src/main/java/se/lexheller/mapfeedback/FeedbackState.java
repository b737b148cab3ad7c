package se.lexheller.mapfeedback;

/** How far it has come. */
public enum FeedbackState {
    /** Ny: nobody has taken it in hand. */
    NEW,
    /** Pågår: somebody looks into it. */
    IN_HAND,
    /** Rättat, or taken up: it led to something. */
    ACCEPTED,
    /** Avböjd: it led to nothing, and the sender has been told why. */
    DECLINED;

    public boolean isOpen() {
        return this == NEW || this == IN_HAND;
    }
}
