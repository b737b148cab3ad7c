package se.lexheller.federation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody has been sent to a provider, and is awaited back in the same browser: once, and within ten minutes. */
@Entity
@Table(name = "external_sign_in_attempt")
public class SignInAttempt {

    static final Duration VALID = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "cookie_hash")
    private String cookieHash;
    private String provider;
    private String target;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected SignInAttempt() { // for JPA
    }

    /**
     * @param target    where to go afterwards, within this site; null: wherever the person works
     * @param accountId whose account is to be linked; null for a plain sign-in
     */
    SignInAttempt(String cookieHash, String provider, String target, Long accountId, Instant now) {
        this.cookieHash = cookieHash;
        this.provider = provider;
        this.target = target;
        this.accountId = accountId;
        this.createdAt = now;
        this.expiresAt = now.plus(VALID);
    }

    /** @throws SignInRefused where it was used, is too old or began at another provider */
    void use(String answering, Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) {
            throw new SignInRefused(SignInRefused.Reason.EXPIRED, usedAt == null ? "the attempt is too old" : "the attempt was used");
        }
        if (!provider.equals(answering)) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "begun at another provider");
        }
        usedAt = now;
    }

    Begun begun() {
        return new Begun(target, accountId);
    }
}
