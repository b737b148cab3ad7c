package se.lexheller.publication;

import java.time.Instant;

/** Where a published case stands, and when it last changed. */
public record CaseAddress(String slug, Instant changedAt) {
}
