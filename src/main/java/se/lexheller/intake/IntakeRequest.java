package se.lexheller.intake;

import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.Secret;

/**
 * By what a request is known again: the caller's own name for it, and what it said. Only hashes are kept.
 *
 * @param keyHash  of the Idempotency-Key
 * @param bodyHash of the body, byte by byte
 */
public record IntakeRequest(String keyHash, String bodyHash) {

    private static final int LONGEST_KEY = 255;
    private static final String FIELD = "Idempotency-Key";

    /**
     * @param key as sent, visible ASCII characters; null where it is missing
     * @throws InvalidInput where it is missing or can't be one
     */
    public static IntakeRequest of(String key, byte[] body) {
        if (key == null || key.isBlank()) {
            throw new InvalidInput(FieldError.of(FIELD, "error.idempotency-key-missing"));
        }
        if (key.length() > LONGEST_KEY || !key.matches("[\\x21-\\x7E]+")) {
            throw new InvalidInput(FieldError.of(FIELD, "error.idempotency-key", LONGEST_KEY));
        }
        return new IntakeRequest(new Secret(key).hash(), Secret.hash(body));
    }
}
