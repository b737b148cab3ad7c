package se.lexheller.deviation;

import java.time.Instant;

/**
 * A draft that has been sent and waits for the link in the mail.
 *
 * @param email  where the link went
 * @param number of the case, once the link has been followed; else null
 */
public record AwaitedConfirmation(String email, Instant until, String number) {

    public boolean isDone() {
        return number != null;
    }
}
