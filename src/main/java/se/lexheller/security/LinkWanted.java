package se.lexheller.security;

import java.time.Instant;
import se.lexheller.shared.Secret;

/**
 * Somebody is to choose a password by a link that goes to the account's address.
 *
 * @param purpose ACTIVATION or PASSWORD_RESET
 * @param secret  for {@code /konto/aktivera/{secret}}; only its hash is stored
 */
public record LinkWanted(LinkPurpose purpose, long accountId, String email, Secret secret, Instant until, Instant at) {
}
