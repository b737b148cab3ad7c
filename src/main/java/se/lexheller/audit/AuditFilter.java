package se.lexheller.audit;

import java.time.LocalDate;
import se.lexheller.shared.AuditKind;

/**
 * Which entries are looked for; null leaves open.
 *
 * @param subject as the entry has it, whole
 * @param until   the last day, in Sweden
 * @param before  only entries older than this one
 */
public record AuditFilter(AuditKind kind, Long accountId, String subject, LocalDate from, LocalDate until, Long before) {
}
