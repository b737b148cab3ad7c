package se.lexheller.register;

/** With whom a document is shared. Who filed is never named: the register may be read by anybody who asks for it. */
public enum Counterpart {
    /** A member, by its name. */
    ORGANISATION,
    /** Anmälaren, whoever it is. */
    FILER,
    /** All members that the case is assigned to. */
    PARTIES,
    /** Allmänheten. */
    PUBLIC,
    NONE
}
