package se.lexheller.shared;

import java.util.List;

/**
 * A rule of the business says no; nothing was changed. The key names a text that tells the user what to do next
 * (same page in the browser, 409 over REST).
 */
public class BusinessRuleViolation extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    /** @param key of a text in the {@code common} bundle, under {@code rule.} */
    public BusinessRuleViolation(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
