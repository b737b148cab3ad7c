package se.lexheller.mapfeedback;

import java.time.Instant;
import se.lexheller.shared.Secret;

/**
 * Something about the map has come in.
 *
 * @param keeperId the member whose editors handle it beside the association; null where the association does alone
 * @param email    of the sender; null where no receipt is wanted
 * @param link     secret of the sender's private link
 */
public record FeedbackReceived(long feedbackId, String number, Long keeperId, String email, Secret link, Instant at) {

    /** So that the address reaches no log. */
    @Override
    public String toString() {
        return "FeedbackReceived[" + number + "]";
    }
}
