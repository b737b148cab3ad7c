package se.lexheller.privacy;

/** What kind of personal data a place in a text seems to be. Each kind has one severity. */
public enum FindingKind {

    /** Personnummer: date of birth and checksum are right. */
    PERSONNUMMER(Severity.STOP),

    /** Samordningsnummer: a personnummer's shape with 60 added to the day. */
    SAMORDNINGSNUMMER(Severity.STOP),

    /** Shaped as a personnummer, but the checksum is wrong (mistyped), or a letter stands in it (interim or reserve number). */
    SUSPECTED_PERSONNUMMER(Severity.WARN),

    /** A Swedish telephone number; may well be a switchboard's. */
    PHONE(Severity.WARN),

    /** An e-mail address, also one written so that machines shall not read it; may well be a functional one. */
    EMAIL(Severity.WARN);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
