package se.lexheller.security;

import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** A password or code that was asked for again is wrong. It is counted, so the transaction must not be rolled back. */
public class NotProven extends InvalidInput {

    NotProven(String field, String key) {
        super(FieldError.of(field, key));
    }
}
