package se.lexheller.register;

import java.time.Instant;

/** Somebody has taken a case's record package. */
public record DownloadRow(String name, Instant at, boolean withFiler) {
}
