package se.lexheller.webhook;

import java.time.Instant;

/**
 * A delivery as the administrator sees it.
 *
 * @param error what kind of failure the last try was; null where there was none
 */
public record DeliveryRow(long id, DeliveryState state, int attempts, Instant createdAt, Instant nextAttemptAt, String error) {

    public boolean isDead() {
        return state == DeliveryState.DEAD;
    }

    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }
}
