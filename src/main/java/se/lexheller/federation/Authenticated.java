package se.lexheller.federation;

/**
 * Whom a provider says it has before it. The key is issuer and subject; name and address are what it calls the person.
 *
 * @param session      the provider's own name of the sign-in there ({@code sid}); null where it gives none
 * @param secondFactor whether one was shown there, by the provider's settings
 * @param idToken      as received, for the sign-out at the provider
 */
record Authenticated(String issuer, String subject, String session, String name, String email, boolean secondFactor, String idToken) {

    @Override
    public String toString() {
        return "Authenticated[…]";
    }
}
