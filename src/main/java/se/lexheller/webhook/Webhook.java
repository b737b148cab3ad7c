package se.lexheller.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.subscription.Topic;

/** Webhook: where a member's system wants to be told of published cases, and of which. */
@Entity
@Table(name = "webhook")
public class Webhook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "organisation_id")
    private long organisationId;
    private String name;
    private String url;
    private String topic;
    @Column(name = "sealed_secret")
    private String sealedSecret;
    @Column(name = "created_by_id")
    private long createdById;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected Webhook() { // for JPA
    }

    Webhook(long organisationId, String name, URI url, Topic topic, long createdById, Instant now) {
        this.organisationId = organisationId;
        this.name = name;
        this.url = url.toASCIIString();
        this.topic = topic.text();
        this.createdById = createdById;
        this.createdAt = now;
    }

    /** @param sealed the secret, encrypted; it is shown now, once */
    void shown(String sealed) {
        if (state() != HookState.NOT_SHOWN) {
            throw new BusinessRuleViolation("rule.webhook-shown");
        }
        sealedSecret = sealed;
    }

    /** A second time changes nothing. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            sealedSecret = null;
        }
    }

    HookState state() {
        if (endedAt != null) {
            return HookState.ENDED;
        }
        return sealedSecret == null ? HookState.NOT_SHOWN : HookState.ACTIVE;
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

    URI url() {
        return URI.create(url);
    }

    Topic topic() {
        return Topic.of(topic);
    }

    /** @return null where it has none (any more) */
    String sealedSecret() {
        return sealedSecret;
    }

    Instant createdAt() {
        return createdAt;
    }
}
