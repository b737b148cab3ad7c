package se.lexheller.security;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Engångskod: the six digits that an authenticator app shows, new each half minute (RFC 6238 with what every app knows: SHA-1, 30 s). */
final class Totp {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final int BITS_OF_SIGN = 5;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {
    }

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant now) {
        return now.getEpochSecond() / STEP_SECONDS;
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }

    /**
     * @param typed blanks don't count
     * @param after the step of the last code that was taken: neither it nor an earlier one is taken again
     * @return the step whose code it is, at most one before or after now, since clocks differ
     */
    static OptionalLong match(byte[] secret, String typed, long after, Instant now) {
        String digits = typed.replaceAll("\\s", "");
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            if (step > after && code(secret, step).equals(digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** @return the secret as people type it: Base32 (RFC 4648), five bits a sign */
    static String text(byte[] secret) {
        StringBuilder text = new StringBuilder();
        BigInteger number = new BigInteger(1, secret);
        for (int bit = secret.length * Byte.SIZE - BITS_OF_SIGN; bit >= 0; bit -= BITS_OF_SIGN) {
            text.append(SIGNS.charAt(number.shiftRight(bit).intValue() & (SIGNS.length() - 1)));
        }
        return text.toString();
    }
}
