package se.lexheller.subscription;

import java.time.Instant;
import java.util.List;
import se.lexheller.shared.Secret;

/**
 * A subscriber is to be told now. Fired inside the transaction in which it is noted as told.
 *
 * @param number of the digest: with the subscription it names this one
 * @param exit   for changing and leaving, in this one mail; only its hash is stored
 */
public record DigestDue(long subscriptionId, int number, String email, List<Digest.Line> lines, Secret exit, Instant at) {

    public DigestDue {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "DigestDue[" + subscriptionId + "]";
    }
}
