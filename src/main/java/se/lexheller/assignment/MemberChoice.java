package se.lexheller.assignment;

import java.util.List;
import se.lexheller.coordinationmap.ResponsibleOrganisation.Reason;
import se.lexheller.organisation.UnitRow;

/**
 * A member that a case can be assigned to.
 *
 * @param involved whether it is named in the filing as an actor
 * @param namedBy  the member that declined and named it; null where none did
 * @param reasons  why the map points at it, the strongest first; may be empty
 * @param units    may be empty
 */
public record MemberChoice(long organisationId, String name, boolean involved, String namedBy, List<Reason> reasons,
                           List<UnitRow> units) {

    private static final int SHOWN = 4;

    /** @return the reasons that are worth reading first */
    public List<Reason> strongest() {
        return reasons.stream().limit(SHOWN).toList();
    }

    /** @return how many more there are */
    public int more() {
        return Math.max(0, reasons.size() - SHOWN);
    }

    /** @return whether anything speaks for it */
    public boolean isProposed() {
        return involved || namedBy != null || !reasons.isEmpty();
    }
}
