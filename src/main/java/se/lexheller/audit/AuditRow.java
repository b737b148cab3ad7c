package se.lexheller.audit;

import java.time.Instant;

/**
 * An entry as it is read.
 *
 * @param kind    name of an {@code AuditKind}
 * @param account name of the account today; null where nobody was signed in, or the account is gone
 * @param from    null where the reader may not see into cases
 * @param to      null where the reader may not see into cases
 */
public record AuditRow(long seq, Instant at, String kind, Long accountId, String account, String subject, String from, String to,
                       String correlation, String network) {
}
