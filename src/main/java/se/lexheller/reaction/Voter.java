package se.lexheller.reaction;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody who reads without a sign-in, told apart from others for the rest of the day. There is no cookie for it, and the
 * address is never stored: it goes into a hash whose key is thrown away with the day. People behind one address and with the
 * same program count as one.
 *
 * @param network address of whoever asks
 * @param program as the browser calls itself; empty where it doesn't
 */
public record Voter(String network, String program) {


    /** @param key the day's */
    String hash(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((network + "\n" + program).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "Voter[…]";
    }
}
