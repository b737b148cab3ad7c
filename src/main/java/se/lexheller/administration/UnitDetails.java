package se.lexheller.administration;

/** A unit as the administrator keeps it. @param email a functional address; empty where there is none */
public record UnitDetails(long id, long organisationId, String organisation, String name, String email, boolean active, long version) {
}
