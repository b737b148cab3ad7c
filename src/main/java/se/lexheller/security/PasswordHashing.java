package se.lexheller.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Jakarta Security's own PBKDF2 with the figures of OWASP's Password Storage Cheat Sheet (HMAC-SHA-512, 210 000 rounds). */
@ApplicationScoped
class PasswordHashing {

    private static final Map<String, String> OWASP = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash hash;
    private String nobodys;

    @PostConstruct
    void initialise() {
        hash.initialize(OWASP);
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
}
