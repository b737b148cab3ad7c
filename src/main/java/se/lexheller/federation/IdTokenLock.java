package se.lexheller.federation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.lexheller.shared.Secret;

/**
 * Locks an ID token with a key that follows from the secret of the sign-in's cookie, of which the database has the hash
 * alone: whoever reads the database, or a copy of it, can't sign anybody out and learns nothing about the person.
 */
final class IdTokenLock {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private IdTokenLock() {
    }

    static String lock(String idToken, Secret cookie) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, cookie, nonce).doFinal(idToken.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + locked.length).put(nonce).put(locked).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** @return empty where it was locked by another cookie */
    static Optional<String> unlock(String locked, Secret cookie) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(locked));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, cookie, nonce).doFinal(rest), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, Secret cookie, byte[] nonce) throws GeneralSecurityException {
        byte[] key = HexFormat.of().parseHex(new Secret("id-token:" + cookie.value()).hash());
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
