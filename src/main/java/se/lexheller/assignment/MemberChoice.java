package se.lexheller.assignment;

import java.util.List;
import se.lexheller.organisation.UnitRow;

/**
 * A member that a case can be assigned to.
 *
 * @param proposed whether it is named in the filing as an actor
 * @param namedBy  the member that declined and named it; null where none did
 * @param units    may be empty
 */
public record MemberChoice(long organisationId, String name, boolean proposed, String namedBy, List<UnitRow> units) {
}
