package se.lexheller.organisation;

/** An organisation as lists and choices show it. */
public record OrganisationRow(long id, OrganisationKind kind, String name, String shortName) {

    public boolean isMember() {
        return kind == OrganisationKind.MEMBER;
    }
}
