package se.lexheller.federation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Ties a sign-in here to the one at the provider, so that either can end the other. The ID token, which the provider wants
 * back at the sign-out, lies here only under a key that the person's own cookie makes.
 */
@Entity
@Table(name = "external_sign_in")
public class ExternalSignIn {

    /** As long as a sign-in can last. */
    static final Duration LONGEST = Duration.ofHours(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "token_hash")
    private String tokenHash;
    @ManyToOne(optional = false)
    private ExternalIdentity identity;
    @Column(name = "session_hash")
    private String sessionHash;
    @Column(name = "locked_id_token")
    private String lockedIdToken;
    @Column(name = "created_at")
    private Instant createdAt;

    protected ExternalSignIn() { // for JPA
    }

    /**
     * @param tokenHash   of the sign-in's cookie
     * @param sessionHash of the provider's name of its sign-in; null where it has none
     */
    ExternalSignIn(String tokenHash, ExternalIdentity identity, String sessionHash, String lockedIdToken, Instant now) {
        this.tokenHash = tokenHash;
        this.identity = identity;
        this.sessionHash = sessionHash;
        this.lockedIdToken = lockedIdToken;
        this.createdAt = now;
    }

    String tokenHash() {
        return tokenHash;
    }

    String provider() {
        return identity.provider();
    }

    String lockedIdToken() {
        return lockedIdToken;
    }
}
