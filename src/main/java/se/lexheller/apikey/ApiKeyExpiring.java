package se.lexheller.apikey;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A key soon stops, and the member's system with it. Fired inside the transaction.
 *
 * @param days before the last day at which it is told: 30 or 7
 */
public record ApiKeyExpiring(long keyId, String name, String organisation, LocalDate lastDay, int days, Instant at) {
}
