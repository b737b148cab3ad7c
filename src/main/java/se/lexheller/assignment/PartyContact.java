package se.lexheller.assignment;

/**
 * Where a party of a case is to be reached.
 *
 * @param unitId null where the whole organisation is asked
 */
public record PartyContact(long assignmentId, long organisationId, Long unitId) {
}
