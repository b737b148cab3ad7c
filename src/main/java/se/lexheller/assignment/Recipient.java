package se.lexheller.assignment;

/**
 * Who gets an assignment.
 *
 * @param unitId null for the whole organisation
 */
public record Recipient(long organisationId, Long unitId) {
}
