package se.lexheller.notification;

import java.time.Instant;

/**
 * A mail as the outbox page shows it.
 *
 * @param recipient masked outside the demonstration
 * @param body      empty outside the demonstration
 * @param sentAt    null until sent
 */
public record MailRow(long id, NoticeKind kind, String recipient, String subject, String body, MailState state, int attempts,
                      Instant createdAt, Instant sentAt, Instant nextAttemptAt, String lastError) {

    /** @return what the one who keeps the installation running may see: neither words nor links, and of the address only its domain */
    MailRow withoutContent() {
        return new MailRow(id, kind, "…" + recipient.substring(Math.max(0, recipient.lastIndexOf('@'))), "", "", state,
                attempts, createdAt, sentAt, nextAttemptAt, lastError);
    }

    /** @return whether it is still known where it was to go */
    public boolean isAddressed() {
        return !recipient.isEmpty() && !recipient.equals("…");
    }

    /** @return whether it was kept back because the address takes no mails */
    public boolean isSuppressed() {
        return OutboxMail.SUPPRESSED.equals(lastError);
    }

    public boolean isDead() {
        return state == MailState.DEAD;
    }
}
