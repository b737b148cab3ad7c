package se.lexheller.mapfeedback;

import java.time.Instant;
import se.lexheller.shared.Secret;

/**
 * A sender who gave an address has got an answer.
 *
 * @param link secret of a private link of its own, since no earlier one can be repeated
 */
public record FeedbackAnswered(long feedbackId, String number, String email, Secret link, Instant at) {

    /** So that the address reaches no log. */
    @Override
    public String toString() {
        return "FeedbackAnswered[" + number + "]";
    }
}
