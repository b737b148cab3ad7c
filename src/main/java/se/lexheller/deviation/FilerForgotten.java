package se.lexheller.deviation;

import java.time.Instant;

/**
 * Who filed a case is no longer to be known. Fired inside the transaction.
 *
 * @param number of the case, which stays
 * @param email  that has to go wherever it is kept for this case; null where there was none
 */
public record FilerForgotten(long deviationId, String number, String email, Instant at) {

    @Override
    public String toString() {
        return "FilerForgotten[" + number + "]";
    }
}
