package se.lexheller.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent, as the Standard Webhooks specification has it, so that receivers can use its libraries: HMAC-SHA256 over
 * id, time and body, with a secret that begins with {@code whsec_}.
 */
final class Signature {

    static final String SECRET_MARK = "whsec_";

    private Signature() {
    }

    static String secret(byte[] key) {
        return SECRET_MARK + Base64.getEncoder().encodeToString(key);
    }

    /** @return the header {@code webhook-signature} */
    static String of(byte[] key, String messageId, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed = messageId + "." + at.getEpochSecond() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
