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
import java.time.Instant;
import se.lexheller.shared.NotFound;

/** Engångslänk: whoever holds it may choose a password, once. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "token_hash")
    private String tokenHash;
    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;
    @ManyToOne
    private Account account;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() { // for JPA
    }

    /** @param account null for the first administrator, who has none yet */
    OneTimeLink(String tokenHash, LinkPurpose purpose, Account account, Instant now) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.account = account;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity());
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && (account == null || account.isActive());
    }

    /** @throws NotFound where it was used, has expired or belongs to a closed account */
    void use(Instant now) {
        if (!isUsable(now)) {
            throw new NotFound("one-time link");
        }
        usedAt = now;
    }

    /** A newer one has taken its place. */
    void end(Instant now) {
        usedAt = now;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    /** @return null for the first administrator */
    Account account() {
        return account;
    }
}
