package se.lexheller.mapfeedback;

import se.lexheller.shared.Secret;

/**
 * What a sender gets back at once.
 *
 * @param link secret of the private page where it stands what came of it
 */
public record FeedbackReceipt(String number, Secret link) {
}
