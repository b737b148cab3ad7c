package se.lexheller.federation;

import java.time.Instant;

/**
 * A provider as the owner of an account sees it.
 *
 * @param identityId what is linked; null where nothing is
 * @param since      null where nothing is
 */
public record LinkedProvider(String key, String name, Long identityId, Instant since) {

    public boolean isLinked() {
        return identityId != null;
    }
}
