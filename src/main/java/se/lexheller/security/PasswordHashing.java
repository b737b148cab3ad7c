package se.lexheller.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import se.lexheller.platform.Settings;

/**
 * Jakarta Security's own PBKDF2 with the figures of OWASP's Password Storage Cheat Sheet: HMAC-SHA-512, and the rounds of
 * the setting. Algorithm and rounds stand in each hash, so that one of other figures is known and renewed.
 */
@ApplicationScoped
class PasswordHashing {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    @Inject
    private Pbkdf2PasswordHash hash;
    @Inject
    private Settings settings;
    private String nobodys;

    @PostConstruct
    void initialise() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", String.valueOf(settings.signIn().passwordRounds()),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** @param stored null where there is no such account: it takes just as long then, so that the time tells nothing */
    boolean matches(String password, String stored) {
        boolean same = hash.verify(password.toCharArray(), stored == null ? nobodys : stored);
        return same && stored != null;
    }

    /** @return whether the hash was made with other figures than those of today */
    boolean isOutdated(String stored) {
        return isOutdated(stored, settings.signIn().passwordRounds());
    }

    static boolean isOutdated(String stored, int rounds) {
        return !stored.startsWith(ALGORITHM + ":" + rounds + ":");
    }
}
