package se.lexheller.mapoverlay;

import java.util.List;
import se.lexheller.coordinationmap.InterventionDetails.Passing;
import se.lexheller.coordinationmap.LimitRule;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.publication.CaseRow;

/**
 * What is known before a deviation is sent.
 *
 * @param about    intervention whose limits these are; null where no limit is asked for
 * @param limits   that hold today
 * @param from     null where nobody says after what somebody waits
 * @param to       null where nobody says for what
 * @param handover between the two; null where none is known
 * @param cases    answered ones about the same, the newest first
 * @param total    of answered cases about the same
 */
public record KnownBefore(MapName about, List<LimitRule> limits, MapName from, MapName to, Passing handover, List<CaseRow> cases, long total) {

    static final KnownBefore NOTHING = new KnownBefore(null, List.of(), null, null, null, List.of(), 0);

    /** @return whether there is anything to show */
    public boolean isAny() {
        return !limits.isEmpty() || handover != null || !cases.isEmpty();
    }
}
