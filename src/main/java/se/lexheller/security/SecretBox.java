package se.lexheller.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.lexheller.platform.Settings;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * Encrypts what must be read again but is worth nothing to who copies the database: AES-256-GCM with the key of the setting. What an
 * older key has encrypted can be read for as long as that key is named beside it.
 */
@ApplicationScoped
public class SecretBox {

    private static final Logger LOG = Logger.getLogger(SecretBox.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String VERSION = "1.";
    private static final String DEMONSTRATION = "in the demonstration nothing has to be kept secret";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private Settings settings;
    private SecretKeySpec key;
    private List<SecretKeySpec> older = List.of();

    SecretBox() { // for CDI
    }

    /** @param olderKeys that open what they have encrypted, and encrypt nothing more */
    SecretBox(String key, List<String> olderKeys) {
        this.key = key(key);
        this.older = olderKeys.stream().map(SecretBox::key).toList();
    }

    @PostConstruct
    void prepare() {
        key = settings.signIn().secondFactorKey().or(() -> Optional.of(DEMONSTRATION).filter(text -> settings.demo()))
                .map(SecretBox::key).orElse(null);
        older = settings.signIn().olderSecondFactorKeys().stream().map(SecretBox::key).toList();
    }

    /** @return whether there may be something that another key than today's has encrypted */
    public boolean hasOlderKeys() {
        return key != null && !older.isEmpty();
    }

    void tellWhereKeyIsMissing(@Observes DatabaseReady ready) {
        if (key == null) {
            LOG.severe("SECOND_FACTOR_KEY is not set: nobody who needs a second factor can sign in");
        }
    }

    /** @param owner whose it is and what for; it can be opened for the same alone */
    public String seal(byte[] plain, String owner) {
        if (key == null) {
            throw new BusinessRuleViolation("rule.second-factor-key");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(key, Cipher.ENCRYPT_MODE, nonce, owner).doFinal(plain);
            byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
            return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    /** @return empty where it was sealed with a key that isn't known or for another owner, or was altered */
    public Optional<byte[]> open(String sealed, String owner) {
        return Stream.concat(Stream.ofNullable(key), older.stream()).flatMap(one -> open(one, sealed, owner).stream()).findFirst();
    }

    /** @return the same with today's key; empty where it has it already, or can't be read */
    public Optional<String> renewed(String sealed, String owner) {
        return key == null || open(key, sealed, owner).isPresent() ? Optional.empty() : open(sealed, owner).map(plain -> seal(plain, owner));
    }

    private static Optional<byte[]> open(SecretKeySpec key, String sealed, String owner) {
        if (!sealed.startsWith(VERSION)) {
            return Optional.empty();
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed.substring(VERSION.length()));
            if (both.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            Cipher cipher = cipher(key, Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES), owner);
            return Optional.of(cipher.doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES));
        } catch (AEADBadTagException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    private static Cipher cipher(SecretKeySpec key, int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKeySpec key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
