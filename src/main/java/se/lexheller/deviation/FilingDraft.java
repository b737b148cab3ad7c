package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Utkast: what somebody has typed at /anmal and not sent yet. The filer's own: it is opened by the secret in that browser's
 * cookie alone, and goes 30 days after it was last saved.
 */
@Entity
@Table(name = "filing_draft")
public class FilingDraft {

    static final Duration KEPT = Duration.ofDays(30);
    /** After its link has ended: until then whoever holds the link can have a new one. */
    static final Duration KEPT_UNCONFIRMED = Duration.ofDays(7);
    static final Duration LINK_VALID = Duration.ofHours(48);
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(1);
    private static final Duration SUBMITTED_TWICE = Duration.ofMinutes(10);
    private static final int MOST_MAILS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "account_id")
    private Long accountId;
    private String answers;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "confirm_hash")
    private String confirmHash;
    @Column(name = "confirm_until")
    private Instant confirmUntil;
    @Column(name = "confirm_count")
    private int confirmCount;
    @Column(name = "confirm_sent_at")
    private Instant confirmSentAt;
    @Column(name = "confirm_email_hash")
    private String confirmEmailHash;
    @Column(name = "deviation_id")
    private Long deviationId;
    @Version
    private long version;

    protected FilingDraft() { // for JPA
    }

    /** @param accountId null where nobody is signed in */
    FilingDraft(String tokenHash, Long accountId, FilingAnswers answers, Instant now) {
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.answers = answers.json();
        this.createdAt = now;
        this.savedAt = now;
    }

    Long id() {
        return id;
    }

    /** @return whose draft it is; null where it was begun without signing in */
    Long accountId() {
        return accountId;
    }

    FilingAnswers answers() {
        return FilingAnswers.ofJson(answers);
    }

    Instant savedAt() {
        return savedAt;
    }

    /** A link that is under way no longer holds once anything is changed: what is confirmed is just what was sent. */
    void save(FilingAnswers changed, Instant now) {
        if (!changed.equals(answers())) {
            answers = changed.json();
            confirmHash = null;
            confirmUntil = null;
        }
        savedAt = now;
    }

    /** Begun before signing in, and now somebody's: from now on it opens for that account alone. */
    void belongsTo(Long account) {
        if (accountId == null) {
            accountId = account;
        }
    }

    /** @return whether one more mail may go now, for a mistaken or an impatient filer but not for a nuisance */
    boolean mayMail(Instant now) {
        return confirmCount < MOST_MAILS && !mailedJustNow(now);
    }

    boolean mailedJustNow(Instant now) {
        return confirmSentAt != null && confirmSentAt.plus(BETWEEN_MAILS).isAfter(now);
    }

    void awaitConfirmation(String linkHash, String emailHash, Instant now) {
        confirmHash = linkHash;
        confirmUntil = now.plus(LINK_VALID);
        confirmSentAt = now;
        confirmEmailHash = emailHash;
        confirmCount++;
        savedAt = now;
    }

    boolean isAwaitingConfirmation() {
        return confirmHash != null && deviationId == null;
    }

    /** @return null where no link is under way */
    Instant confirmUntil() {
        return confirmUntil;
    }

    boolean isLinkValid(Instant now) {
        return isAwaitingConfirmation() && now.isBefore(confirmUntil);
    }

    /** The words are the case's now; here only the mark is left, so that sending twice makes one case. */
    void submitted(long newDeviationId, Instant now) {
        deviationId = newDeviationId;
        answers = FilingAnswers.none().json();
        confirmEmailHash = null;
        savedAt = now;
    }

    /** @return the case that came of it; null before */
    Long deviationId() {
        return deviationId;
    }

    boolean isSubmitted() {
        return deviationId != null;
    }

    /** @return whether a second click or a reload can be why it is sent again */
    boolean wasSubmittedJustNow(Instant now) {
        return isSubmitted() && savedAt.plus(SUBMITTED_TWICE).isAfter(now);
    }
}
