package se.lexheller.organisation;

/** A unit as choices show it. */
public record UnitRow(long id, long organisationId, String name) {
}
