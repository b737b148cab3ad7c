package se.lexheller.notification;

import java.time.Instant;

/**
 * An address that nothing is sent to.
 *
 * @param shown  as much of it as its owner needs to be recognised
 * @param reason what the mail server said
 */
public record SuppressedRow(long id, String shown, String reason, Instant at) {
}
