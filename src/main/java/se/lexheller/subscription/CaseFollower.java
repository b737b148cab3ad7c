package se.lexheller.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * Följare: an address that wants to know when one published case changes. Until its owner has confirmed it by a link, nothing
 * but that link is sent to it.
 */
@Entity
@Table(name = "case_follower")
public class CaseFollower {

    static final Duration LINK_VALID = Duration.ofHours(48);
    static final Duration DAY = Duration.ofDays(1);
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);
    private static final int MOST_A_DAY = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "published_case_id")
    private long publishedCaseId;
    private String email;
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
    @Version
    private long version;

    protected CaseFollower() { // for JPA
    }

    /** @param linkHash of the link that confirms the address */
    CaseFollower(long publishedCaseId, String email, String linkHash, Instant now) {
        this.publishedCaseId = publishedCaseId;
        this.email = email;
        linkMailed(linkHash, now);
    }

    private CaseFollower(long publishedCaseId, String email, Instant now) {
        this.publishedCaseId = publishedCaseId;
        this.email = email;
        this.askedAt = now;
        this.confirmedAt = now;
    }

    /** Whoever is signed in has confirmed the address before. */
    static CaseFollower known(long publishedCaseId, String email, Instant now) {
        return new CaseFollower(publishedCaseId, email, now);
    }

    /** @return whether one more link may go now: for an impatient reader, not for a nuisance */
    boolean mayMail(Instant now) {
        boolean justNow = askedAt.plus(BETWEEN_MAILS).isAfter(now);
        return !justNow && (askedTimes < MOST_A_DAY || !askedAt.plus(DAY).isAfter(now));
    }

    /** The earlier link stops working. */
    void linkMailed(String linkHash, Instant now) {
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
        confirmKnown(now);
    }

    void confirmKnown(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Long id() {
        return id;
    }

    long publishedCaseId() {
        return publishedCaseId;
    }

    String email() {
        return email;
    }

    Instant confirmUntil() {
        return confirmUntil;
    }
}
