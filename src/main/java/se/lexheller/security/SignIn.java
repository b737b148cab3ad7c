package se.lexheller.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Inloggning: ends after 30 minutes without use, 10 hours at most, when the person signs out, or when somebody ends it. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(10);
    /** Written at most this often, so that reading a page isn't a write. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "token_hash")
    private String tokenHash;
    @ManyToOne(optional = false)
    private Account account;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "last_seen_at")
    private Instant lastSeenAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Enumerated(EnumType.STRING)
    private SignInWay way;
    @Column(name = "second_factor")
    private boolean secondFactor;
    private String device;

    protected SignIn() { // for JPA
    }

    /** @param secondFactor whether a second factor was shown too, here or at the identity provider */
    SignIn(String tokenHash, Account account, SignInWay way, boolean secondFactor, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.way = way;
        this.secondFactor = secondFactor;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LONGEST);
    }

    Account account() {
        return account;
    }

    boolean isValid(Instant now) {
        return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE)) && account.isActive();
    }

    boolean wantsToBeSeen(Instant now) {
        return now.isAfter(lastSeenAt.plus(SEEN_STEP));
    }

    void seen(Instant now) {
        this.lastSeenAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
