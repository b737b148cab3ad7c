package se.lexheller.retention;

import java.time.Instant;

/** Somebody has looked for a person's data; whom is never kept. */
public record SearchRow(Instant at, String name, String reason, int places, boolean exported) {
}
