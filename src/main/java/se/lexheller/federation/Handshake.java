package se.lexheller.federation;

import se.lexheller.shared.Secret;

/**
 * What ties one answer of a provider to one browser: the state comes back in the address, the nonce in the token, and the
 * verifier shows the provider that the code is used by whoever asked for it (PKCE, RFC 7636). All three follow from the
 * cookie's secret, so that the database, which knows only its hash, gives none of them away.
 */
record Handshake(String state, String nonce, String verifier) {

    static Handshake of(Secret cookie) {
        return new Handshake(from("state", cookie), from("nonce", cookie), from("verifier", cookie));
    }

    /** @return 64 characters, all of them allowed in an address and in a verifier */
    private static String from(String label, Secret cookie) {
        return new Secret(label + ":" + cookie.value()).hash();
    }

    @Override
    public String toString() {
        return "Handshake[…]";
    }
}
