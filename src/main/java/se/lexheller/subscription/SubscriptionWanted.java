package se.lexheller.subscription;

import java.time.Instant;
import se.lexheller.shared.Secret;

/**
 * Somebody without a sign-in wants to be told of published cases: the address has to be confirmed by the link first. What is
 * wanted isn't said: whoever asks could otherwise have words of his own sent to anybody.
 *
 * @param secret for {@code /folj/bekrafta/{secret}}; only its hash is stored
 */
public record SubscriptionWanted(long subscriptionId, String email, Secret secret, Instant until, Instant at) {
}
