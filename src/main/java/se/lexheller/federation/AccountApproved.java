package se.lexheller.federation;

import java.time.Instant;

/**
 * Somebody who waited may sign in now.
 *
 * @param email the address of the account
 */
public record AccountApproved(long identityId, long accountId, String email, Instant at) {

    @Override
    public String toString() {
        return "AccountApproved[" + identityId + "]";
    }
}
