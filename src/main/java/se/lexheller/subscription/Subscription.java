package se.lexheller.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * Prenumeration: an address that wants to be told of published cases. Until its owner has confirmed it by a link, nothing but
 * that link is sent to it.
 */
@Entity
@Table(name = "subscription")
public class Subscription {

    static final Duration LINK_VALID = Duration.ofHours(48);
    static final Duration DAY = Duration.ofDays(1);
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);
    private static final int MOST_A_DAY = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String email;
    private String topic;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    @Enumerated(EnumType.STRING)
    @Column(name = "wanted_frequency")
    private Frequency wantedFrequency;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "asked_times")
    private int askedTimes;
    @Column(name = "confirm_hash")
    private String confirmHash;
    @Column(name = "confirm_until")
    private Instant confirmUntil;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "next_digest_at")
    private Instant nextDigestAt;
    private int digests;
    @Version
    private long version;

    protected Subscription() { // for JPA
    }

    /** @param linkHash of the link that confirms the address */
    Subscription(Topic topic, Frequency frequency, String email, String linkHash, Instant now) {
        this(topic, frequency, email);
        linkMailed(linkHash, frequency, now);
    }

    private Subscription(Topic topic, Frequency frequency, String email) {
        this.topic = topic.text();
        this.frequency = frequency;
        this.wantedFrequency = frequency;
        this.email = email;
    }

    /** Whoever is signed in has confirmed the address before. */
    static Subscription known(Topic topic, Frequency frequency, String email, Instant now) {
        Subscription subscription = new Subscription(topic, frequency, email);
        subscription.askedAt = now;
        subscription.confirmedAt = now;
        return subscription;
    }

    /** @return whether one more link may go now: for an impatient reader, not for a nuisance */
    boolean mayMail(Instant now) {
        boolean justNow = askedAt.plus(BETWEEN_MAILS).isAfter(now);
        return !justNow && (askedTimes < MOST_A_DAY || !askedAt.plus(DAY).isAfter(now));
    }

    /** The earlier link stops working. How often holds once this one is followed: anybody may have asked. */
    void linkMailed(String linkHash, Frequency wanted, Instant now) {
        wantedFrequency = wanted;
        askedTimes = askedAt != null && askedAt.plus(DAY).isAfter(now) ? askedTimes + 1 : 1;
        askedAt = now;
        confirmHash = linkHash;
        confirmUntil = now.plus(LINK_VALID);
    }

    FollowState linkState(Instant now) {
        if (confirmUntil == null) {
            return FollowState.USED;
        }
        return now.isBefore(confirmUntil) ? FollowState.VALID : FollowState.EXPIRED;
    }

    /** Once, within two days. */
    void confirm(Instant now) {
        if (linkState(now) != FollowState.VALID) {
            throw new BusinessRuleViolation("rule.follow-link-not-valid");
        }
        confirmUntil = null;
        confirmKnown(wantedFrequency, now);
    }

    void confirmKnown(Frequency wanted, Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
        change(wanted, now);
    }

    /** What waits to be told waits from now as long as the new frequency says. */
    void change(Frequency wanted, Instant now) {
        if (nextDigestAt != null && wanted != frequency) {
            nextDigestAt = wanted.next(now);
        }
        frequency = wanted;
        wantedFrequency = wanted;
    }

    /** @return the number of the digest that has gone now */
    int digestSent() {
        nextDigestAt = null;
        digests++;
        return digests;
    }

    void nothingToTell() {
        nextDigestAt = null;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Long id() {
        return id;
    }

    Topic topic() {
        return Topic.of(topic);
    }

    Frequency frequency() {
        return frequency;
    }

    Frequency wantedFrequency() {
        return wantedFrequency;
    }

    Instant nextDigestAt() {
        return nextDigestAt;
    }

    String email() {
        return email;
    }

    Instant confirmUntil() {
        return confirmUntil;
    }
}
