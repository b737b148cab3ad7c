package se.lexheller.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lexheller.shared.BusinessRuleViolation;

/** Ett brev i utkorgen: written together with what it tells of, sent later. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {

    /** How long to wait after the first, second … failure; after the last one there is no further try. */
    static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(12));
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
        if (attempts > PAUSES.size()) {
            state = MailState.DEAD;
        } else {
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** It will go no better later: the address or the mail itself is refused (RFC 5321, 4.2.1: a 5yz reply is not to be repeated). */
    void refused(String error) {
        attempts++;
        remember(error);
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
