package se.lexheller.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A value that only its holder knows, as in a cookie or a private link: 256 random bits. The database keeps the hash alone;
 * a plain SHA-256 is enough, since such a value can't be guessed from a list as a password can.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @return 64 lower-case hexadecimal digits */
    public String hash() {
        return hash(value.getBytes(StandardCharsets.UTF_8));
    }

    /** @return 64 lower-case hexadecimal digits, for telling whether two long values are the same without keeping them */
    public static String hash(byte[] value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
