package se.lexheller.apikey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.Secret;

/**
 * API-nyckel. It is made without a value; the value comes to be when the administrator asks to see it, once, and only its hash
 * stays. So no page has to carry it further, and reading it again by a reload isn't possible.
 */
@Entity
@Table(name = "api_key")
public class ApiKey {

    /** How every key begins, so that people and scanners for lost secrets know what they see. */
    static final String MARK = "lexh_";
    private static final int SHOWN = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "organisation_id")
    private long organisationId;
    private String name;
    private String prefix;
    private String hash;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_key_scope", joinColumns = @JoinColumn(name = "api_key_id"))
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Set<ApiScope> scopes = EnumSet.noneOf(ApiScope.class);
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by_id")
    private long createdById;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by_id")
    private Long revokedById;
    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;
    @Column(name = "reminded_days")
    private Integer remindedDays;
    @Version
    private long version;

    protected ApiKey() { // for JPA
    }

    ApiKey(long organisationId, String name, Set<ApiScope> scopes, LocalDate lastDay, long createdById, Instant now) {
        this.organisationId = organisationId;
        this.name = name;
        this.scopes.addAll(scopes);
        this.lastDay = lastDay;
        this.createdById = createdById;
        this.createdAt = now;
    }

    /** @return the key itself, which is known nowhere else */
    Secret show() {
        if (hash != null || revokedAt != null) {
            throw new BusinessRuleViolation("rule.api-key-shown");
        }
        Secret secret = new Secret(MARK + Secret.random().value());
        prefix = secret.value().substring(0, MARK.length() + SHOWN);
        hash = secret.hash();
        return secret;
    }

    void revoke(long account, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedById = account;
        }
    }

    boolean holds(LocalDate today) {
        return hash != null && revokedAt == null && !today.isAfter(lastDay);
    }

    void reminded(int days) {
        remindedDays = days;
    }

    Long id() {
        return id;
    }

    long organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    /** @return null until it has been shown */
    String prefix() {
        return prefix;
    }

    Set<ApiScope> scopes() {
        return Set.copyOf(scopes);
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    /** @return null where it has never been used */
    LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    Integer remindedDays() {
        return remindedDays;
    }
}
