package se.lexheller.platform.change;

/** The parts of what the public sees. */
public enum PublicPart {
    /** Published cases; the subject is the case's number. */
    CASE,
    /** Samordningskartan; the subject is an entry's UUID. */
    MAP,
    /** What the association tells of itself: name, logo, colour, texts. */
    INSTALLATION,
    /** Cases that other associations have published; the subject is the id that they are kept by here. */
    FOREIGN_CASE
}
