package se.lexheller.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Tells whether two places hold the same value without keeping it: SHA-256 over an address without its spaces, or over a
 * number without all that separates its digits, so that 070-123 45 67 and 0701234567 are the same. Telephone numbers are few
 * enough to be guessed from it, so whatever keeps a fingerprint is disposed of with the case.
 */
final class Fingerprint {

    private Fingerprint() {
    }

    /** @return 64 lower-case hexadecimal digits */
    static String of(FindingKind kind, String value) {
        byte[] plain = essence(kind, value).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String essence(FindingKind kind, String value) {
        ScannedText text = new ScannedText(value);
        StringBuilder essence = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean sign = kind == FindingKind.EMAIL ? text.at(i) > ' ' : text.at(i) == '+';
            if (sign || text.letterOrDigitAt(i)) {
                essence.append(text.at(i));
            }
        }
        return essence.toString().toLowerCase(Locale.ROOT);
    }
}
