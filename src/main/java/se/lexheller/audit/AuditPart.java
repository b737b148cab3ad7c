package se.lexheller.audit;

import java.util.List;

/**
 * A page of the trail, newest first.
 *
 * @param older the entry that the next page begins after; null where there is none
 */
public record AuditPart(List<AuditRow> rows, Long older) {

    public AuditPart {
        rows = List.copyOf(rows);
    }
}
