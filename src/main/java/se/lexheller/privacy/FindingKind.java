package se.lexheller.privacy;

/** What kind of personal data a place in a text seems to be. Each kind has one severity. */
public enum FindingKind {

    /** Personnummer: date of birth and checksum are right. */
    PERSONNUMMER(Severity.STOP),

    /** Samordningsnummer: a personnummer's shape with 60 added to the day. */
    SAMORDNINGSNUMMER(Severity.STOP),

    /** Shaped as a personnummer, but the checksum is wrong (mistyped), or a letter or century is in it (interim or reserve number). */
    SUSPECTED_PERSONNUMMER(Severity.WARN),

    /** A Swedish telephone number; may well be a switchboard's. */
    PHONE(Severity.WARN),

    /** An e-mail address, also one written so that machines shall not read it; may well be a functional one. */
    EMAIL(Severity.WARN),

    /** A street with its number, where somebody is said to live, or a postal code with its place. */
    ADDRESS(Severity.WARN),

    /** A vehicle's number plate. */
    VEHICLE_PLATE(Severity.WARN),

    /** Diarienummer or målnummer of an authority or court, by which a person's case is found there. */
    CASE_NUMBER(Severity.WARN),

    /** A person's name or initials; a guess by how it is written. */
    NAME(Severity.WARN),

    /** An illness or the like beside something that points somebody out (GDPR art. 9). */
    HEALTH(Severity.WARN);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** @return whether it is known by its looks alone and often something else, so that a ready reason for letting it pass is enough */
    public boolean isGuess() {
        return this == NAME || this == VEHICLE_PLATE || this == HEALTH || this == CASE_NUMBER || this == ADDRESS;
    }
}
