package se.lexheller.mapexchange;

import se.lexheller.shared.BusinessRuleViolation;

/** A file that can't be taken as a whole: wrong type, too large, damaged or with something dangerous in it. */
public class UnreadableFile extends BusinessRuleViolation {

    /** @param key of a text that says what to do about it */
    public UnreadableFile(String key, Object... arguments) {
        super(key, arguments);
    }
}
