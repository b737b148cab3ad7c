package se.lexheller.mapfeedback;

/**
 * What is kept of whoever sends something.
 *
 * @param email       null where none was given
 * @param passReason  why what looked like personal data may stand; may be empty
 * @param fingerprint the same for what is sent twice in a day
 */
record Sender(String email, String passReason, String fingerprint) {

    /** So that the address reaches no log. */
    @Override
    public String toString() {
        return "Sender[…]";
    }
}
