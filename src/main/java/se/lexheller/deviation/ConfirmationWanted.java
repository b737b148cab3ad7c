package se.lexheller.deviation;

import java.time.Instant;
import se.lexheller.shared.Secret;

/**
 * Somebody without a sign-in has filed: the address has to be confirmed by the link before it becomes a case.
 *
 * @param secret for {@code /anmal/bekrafta/{secret}}; only its hash is stored
 */
public record ConfirmationWanted(long draftId, String email, Secret secret, Instant until, Instant at) {
}
