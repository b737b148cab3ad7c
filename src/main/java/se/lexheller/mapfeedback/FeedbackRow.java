package se.lexheller.mapfeedback;

import java.time.Instant;

/**
 * What somebody has sent, as the queue shows it.
 *
 * @param subject empty: the map as a whole
 * @param keeper  short name of the member whose editors handle it; null where the association does alone
 * @param handler null where nobody has taken it in hand
 */
public record FeedbackRow(String number, FeedbackKind kind, FeedbackState state, String subject, Instant receivedAt, String keeper,
        String handler) {
}
