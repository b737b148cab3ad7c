package se.lexheller.deviation;

import java.time.Instant;

/** An internal note as its organisation reads it. */
public record NoteRow(String author, Instant writtenAt, String text) {
}
