package se.lexheller.federation;

import java.time.Instant;

/**
 * Somebody who waits for an account, as the administrator sees it.
 *
 * @param organisation whose provider knows the person
 * @param provider     what the provider is called on the sign-in page
 * @param ownAddress   whether the address is one of the organisation's domains
 * @param addressTaken whether there is an account with that address already
 */
public record AccountRequestRow(long id, String name, String email, long organisationId, String organisation, String provider,
                                Instant since, boolean ownAddress, boolean addressTaken) {
}
