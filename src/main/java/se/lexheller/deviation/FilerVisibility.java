package se.lexheller.deviation;

/** Whether the members that have a case may know who filed it. */
public enum FilerVisibility {
    /** Only the association knows. */
    HIDDEN,
    /** The filer has said yes. */
    SHOWN
}
