package se.lexheller.deviation;

import java.time.Instant;

/** Somebody has written in the conversation between filer and association, without any change of state. */
public record MessageWritten(long deviationId, long entryId, boolean fromFiler, Instant at) {
}
