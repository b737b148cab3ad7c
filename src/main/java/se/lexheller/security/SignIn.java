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

/**
 * Inloggning: ends after 30 minutes without use, 10 hours at most, when the person signs out, or when somebody ends it. As long
 * as a second factor is missing that the account needs it is half a sign-in: it lives for minutes and gives access to nothing.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(10);
    static final Duration HALF = Duration.ofMinutes(10);
    private static final int LONGEST_DEVICE = 300;
    /** Written at most this often, so that reading a page isn't a write. */
    static final Duration SEEN_STEP = Duration.ofMinutes(1);

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
        this.expiresAt = now.plus(isWhole() ? LONGEST : HALF);
    }

    Account account() {
        return account;
    }

    Long id() {
        return id;
    }

    /** @return whether all has been shown that the account needs; the demonstration's one click is enough there */
    boolean isWhole() {
        return secondFactor || way == SignInWay.DEMO || !(account.mustHaveSecondFactor() || account.hasSecondFactor());
    }

    /** The second factor is gone: what needs one ends here, and a short while is left to set up a new one. */
    void secondFactorRemoved(Instant now) {
        secondFactor = false;
        if (!isWhole()) {
            expiresAt = now.plus(HALF);
        }
    }

    /** @param userAgent what the browser calls itself; anybody can write anything there */
    void seenFrom(String userAgent) {
        String plain = userAgent.replaceAll("[^ -~]", "");
        device = plain.substring(0, Math.min(plain.length(), LONGEST_DEVICE));
    }

    SignInWay way() {
        return way;
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

    /** @param currentHash of the cookie that asks */
    SignInRow row(String currentHash) {
        return new SignInRow(id, way, secondFactor, Device.of(device), createdAt, lastSeenAt, tokenHash.equals(currentHash));
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
