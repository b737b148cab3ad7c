package se.lexheller.webhook;

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
import se.lexheller.platform.schedule.Backoff;
import se.lexheller.shared.BusinessRuleViolation;

/** A piece of news on its way to one webhook. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery {

    private static final int LONGEST_ERROR = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "webhook_id")
    private long webhookId;
    @Column(name = "news_id")
    private long newsId;
    private String payload;
    @Enumerated(EnumType.STRING)
    private DeliveryState state;
    private int attempts;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "last_error")
    private String lastError;
    @Version
    private long version;

    protected WebhookDelivery() { // for JPA
    }

    WebhookDelivery(long webhookId, long newsId, String payload, Instant now) {
        this.webhookId = webhookId;
        this.newsId = newsId;
        this.payload = payload;
        this.state = DeliveryState.WAITING;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    void sent(Instant now) {
        attempts++;
        state = DeliveryState.SENT;
        sentAt = now;
        lastError = null;
    }

    /** @param error what kind of failure it was */
    void failed(String error, Instant now) {
        attempts++;
        remember(error);
        Backoff.next(attempts, now).ifPresentOrElse(next -> nextAttemptAt = next, () -> state = DeliveryState.DEAD);
    }

    /** It will go no better later: the webhook has ended, or its host isn't allowed. */
    void givenUp(String error) {
        remember(error);
        state = DeliveryState.DEAD;
    }

    /** A person has mended what was wrong: tries begin anew. */
    void sendAgain(Instant now) {
        if (state != DeliveryState.DEAD) {
            throw new BusinessRuleViolation("rule.delivery-not-dead");
        }
        state = DeliveryState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    private void remember(String error) {
        lastError = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    /** @return the same at each try, so that the receiver can pass by what it has got */
    String messageId() {
        return "lh_" + webhookId + "_" + newsId;
    }

    Long id() {
        return id;
    }

    long webhookId() {
        return webhookId;
    }

    String payload() {
        return payload;
    }

    DeliveryState state() {
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

    String lastError() {
        return lastError;
    }
}
