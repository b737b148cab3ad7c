package se.lexheller.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import se.lexheller.shared.Secret;

/** Återställningskod: takes the place of the authenticator app's code, once. Only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    static final int IN_A_SET = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** No i, l, o and u, which are taken for others. */
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    /** 120 bits: more than the 112 from which a plain hash is enough (OWASP ASVS 5.0, 6.5.2). */
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() { // for JPA
    }

    RecoveryCode(long accountId, String code, Instant now) {
        this.accountId = accountId;
        this.codeHash = hash(code);
        this.createdAt = now;
    }

    /** @return a new one, in groups of four */
    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** @param typed as somebody wrote it: blanks, dashes and capitals make no difference, nor what looks alike */
    static String hash(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replace('o', '0').replaceAll("[il]", "1");
        return new Secret(plain).hash();
    }

    /** @return whether it can be one at all: the app's codes have six digits */
    static boolean looksLike(String typed) {
        return typed.replaceAll("[\\s-]", "").length() == LENGTH;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
