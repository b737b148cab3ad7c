package se.lexheller.subscription;

import java.time.Instant;
import se.lexheller.shared.Secret;

/**
 * Somebody without a sign-in wants to follow a published case: the address has to be confirmed by the link first.
 *
 * @param number of the case
 * @param secret for {@code /folj/bekrafta/{secret}}; only its hash is stored
 */
public record FollowWanted(long followerId, String email, String number, Secret secret, Instant until, Instant at) {
}
