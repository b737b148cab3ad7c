package se.lexheller.mapexchange;

import java.time.Instant;

/** An uploaded file whose preview nobody has confirmed or discarded yet. */
public record WaitingImport(long id, String fileName, Instant uploadedAt) {
}
