package se.lexheller.federation;

import java.time.Instant;

/** Somebody has signed in at a provider for the first time, and waits for an account. */
public record AccountRequested(long identityId, Instant at) {
}
