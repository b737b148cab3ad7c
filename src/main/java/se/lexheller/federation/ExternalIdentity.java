package se.lexheller.federation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * A person as a provider knows them, by issuer and subject; the address is never the key, since it can change hands. Until
 * somebody has approved it, it is a request for an account and can do nothing.
 */
@Entity
@Table(name = "external_identity")
public class ExternalIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String issuer;
    private String subject;
    private String provider;
    @Column(name = "organisation_id")
    private long organisationId;
    private String name;
    private String email;
    @Enumerated(EnumType.STRING)
    private IdentityState state = IdentityState.WAITING;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "first_seen_at")
    private Instant firstSeenAt;
    @Column(name = "last_seen_at")
    private Instant lastSeenAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Version
    private long version;

    protected ExternalIdentity() { // for JPA
    }

    ExternalIdentity(Provider provider, long organisationId, Authenticated person, Instant now) {
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.provider = provider.key();
        this.organisationId = organisationId;
        this.name = person.name();
        this.email = person.email();
        this.firstSeenAt = now;
        this.lastSeenAt = now;
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    /** @param by the administrator, or the person whose account it is */
    void approve(long account, long by, Instant now) {
        if (state == IdentityState.APPROVED) {
            throw new BusinessRuleViolation("rule.request-decided");
        }
        state = IdentityState.APPROVED;
        accountId = account;
        decide(by, now);
    }

    void refuse(long by, Instant now) {
        if (state != IdentityState.WAITING) {
            throw new BusinessRuleViolation("rule.request-decided");
        }
        state = IdentityState.REFUSED;
        decide(by, now);
    }

    private void decide(long by, Instant now) {
        decidedBy = by;
        decidedAt = now;
    }

    Long id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }

    String provider() {
        return provider;
    }

    long organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    IdentityState state() {
        return state;
    }

    /** @return null until it is approved */
    Long accountId() {
        return accountId;
    }

    Instant firstSeenAt() {
        return firstSeenAt;
    }
}
