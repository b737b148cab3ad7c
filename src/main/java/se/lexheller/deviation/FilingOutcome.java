package se.lexheller.deviation;

import se.lexheller.shared.Secret;

/**
 * What came of sending.
 *
 * @param followUp for the private link to the case; null where the address has to be confirmed first
 */
public record FilingOutcome(Secret followUp) {

    public boolean isFiled() {
        return followUp != null;
    }
}
