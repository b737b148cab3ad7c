package se.lexheller.shared;

/** A run of words that two wordings share, or that only one of them has. */
public record WordChange(Kind kind, String text) {

    /** Which of the two wordings has it. */
    public enum Kind { SAME, ADDED, REMOVED }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }
}
