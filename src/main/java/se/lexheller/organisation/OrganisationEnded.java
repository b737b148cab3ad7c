package se.lexheller.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A member comes to its end: what names it for the days after has to end with it. Fired inside the transaction.
 *
 * @param accountId who says so
 * @param note      why; empty where nobody said
 */
public record OrganisationEnded(long organisationId, LocalDate lastDay, long accountId, String note, Instant at) {
}
