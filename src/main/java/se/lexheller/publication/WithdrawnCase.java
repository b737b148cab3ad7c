package se.lexheller.publication;

import java.time.Instant;

/** That a case was public and is so no longer: by what others know it, when and why; nothing of what it said. */
public record WithdrawnCase(String number, String slug, Instant withdrawnAt, String reason) {
}
