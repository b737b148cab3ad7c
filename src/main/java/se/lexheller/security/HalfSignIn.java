package se.lexheller.security;

/**
 * Somebody who has shown the password and not yet the second factor.
 *
 * @param setUp whether there is no second factor yet, so that one is to be set up first
 */
public record HalfSignIn(String email, boolean setUp) {
}
