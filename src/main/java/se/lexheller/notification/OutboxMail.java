package se.lexheller.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.lexheller.platform.schedule.Backoff;
import se.lexheller.shared.BusinessRuleViolation;

/** Ett brev i utkorgen: written together with what it tells of, sent later. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {

    /** Stands in the place of a mail server's words. */
    static final String SUPPRESSED = "suppressed";
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "dedupe_key")
    private String dedupeKey;
    @Enumerated(EnumType.STRING)
    private NoticeKind kind;
    private String recipient;
    private String subject;
    private String body;
    @Column(name = "unsubscribe_url")
    private String unsubscribeUrl;
    @Column(name = "message_id")
    private String messageId;
    @Enumerated(EnumType.STRING)
    private MailState state;
    private int attempts;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "last_error")
    private String lastError;

    protected OutboxMail() { // for JPA
    }

    /** @param host that message ids are made under */
    OutboxMail(Notice notice, Letter letter, String host, Instant now) {
        this.dedupeKey = notice.dedupeKey();
        this.kind = notice.kind();
        this.recipient = notice.recipient();
        this.subject = letter.subject();
        this.body = letter.body();
        this.unsubscribeUrl = notice.exit();
        this.messageId = "<" + UUID.randomUUID() + "@" + host + ">";
        this.state = MailState.WAITING;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** @param keepBody in the demonstration, where the outbox is read; else it goes, since it may hold a private link */
    void sent(boolean keepBody, Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
        if (!keepBody) {
            body = "";
            unsubscribeUrl = null;
        }
    }

    /** It may go better later: the mail server is away, or has asked to be left alone for a while. */
    void failed(String error, Instant now) {
        attempts++;
        remember(error);
        Backoff.next(attempts, now).ifPresentOrElse(next -> nextAttemptAt = next, () -> state = MailState.DEAD);
    }

    /** It will go no better later: the address or the mail itself is refused (RFC 5321, 4.2.1: a 5yz reply is not to be repeated). */
    void refused(String error) {
        attempts++;
        remember(error);
        state = MailState.DEAD;
    }

    /** Nothing goes to that address: no mail server is asked. */
    void suppressed() {
        lastError = SUPPRESSED;
        state = MailState.DEAD;
    }

    /** A person has mended what was wrong: tries begin anew. */
    void sendAgain(Instant now) {
        if (state != MailState.DEAD) {
            throw new BusinessRuleViolation("rule.mail-not-dead");
        }
        if (recipient.isEmpty()) {
            throw new BusinessRuleViolation("rule.mail-erased");
        }
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** A mail server likes to repeat the address, and the address is nobody's business here. */
    private void remember(String error) {
        String line = error == null ? "" : error.replaceAll("\\S+@\\S+", "[adress]").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        lastError = line.length() <= LONGEST_ERROR ? line : line.substring(0, LONGEST_ERROR);
    }

    Long id() {
        return id;
    }

    String dedupeKey() {
        return dedupeKey;
    }

    NoticeKind kind() {
        return kind;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    /** @return null where there is nothing to leave */
    String unsubscribeUrl() {
        return unsubscribeUrl;
    }

    String messageId() {
        return messageId;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    String lastError() {
        return lastError;
    }
}
