package se.lexheller.security;

/**
 * An authenticator app to be set up.
 *
 * @param text     the secret, in groups of four, for who can't take the picture
 * @param address  the same as an address that apps read from a QR code
 * @param sealed   the same for the page's form, encrypted, so that nothing is stored before it is used
 * @param password whether the password is asked for too
 */
public record SecondFactorOffer(String text, String address, String sealed, boolean password) {

    @Override
    public String toString() {
        return "SecondFactorOffer[…]";
    }
}
