package se.lexheller.intake.rest;

/**
 * A place of the body that isn't as the description says.
 *
 * @param key      of the words that say so
 * @param argument for them
 */
record BodyFault(String pointer, String key, String argument) {
}
