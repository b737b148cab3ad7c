package se.lexheller.mapkeeping;

/** How the value of a field of the map is written as neutral text ({@link MapField}). */
public enum FieldForm {
    /** One line. */
    TEXT,
    /** Any number of lines, \n between them. */
    LONG_TEXT,
    /** A whole number: digits, perhaps a minus before them. */
    NUMBER,
    /** A number with at most two decimals; written with a point, read with a point or a comma. */
    DECIMAL,
    /** 2026-11-21. */
    DATE,
    /** {@code yes} or {@code no}; nothing is read as no. */
    YES_NO,
    /** The key of one of the field's {@link MapChoice}. */
    ONE,
    /** Keys of any number of the field's {@link MapChoice}, each a value of its own; their order means nothing. */
    SEVERAL
}
