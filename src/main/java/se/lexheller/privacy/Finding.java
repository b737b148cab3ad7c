package se.lexheller.privacy;

/**
 * A place in a text that seems to be personal data. It knows where, never what: the value found must reach no log, no
 * message and no table.
 *
 * @param start offset of the first {@code char} in the text as it was given
 * @param end   offset after the last
 */
public record Finding(FindingKind kind, int start, int end) {

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No such place: " + start + " to " + end);
        }
    }

    public Severity severity() {
        return kind.severity();
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
