package se.lexheller.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.organisation.OrganisationKind;

/**
 * An organisation as the administrator keeps it.
 *
 * @param registration organisationsnummer; empty where none is known
 * @param email        a functional address; empty where there is none
 * @param lastDay      null while no end is known
 * @param changes      the latest first
 * @param hasDomains   whether an address tells who its staff are: the association and its members
 */
public record OrganisationDetails(long id, OrganisationKind kind, String name, String shortName, String registration, String email,
                                  LocalDate lastDay, long version, List<Domain> domains, List<Unit> units, List<Change> changes, boolean hasDomains) {

    /** @param name as the mail system writes it; @param written as people do */
    public record Domain(String name, String written) {
    }

    /** @param email a functional address; empty where there is none */
    public record Unit(long id, String name, String email, boolean active) {
    }

    /** What it was after a change, and who made it. */
    public record Change(OrganisationKind kind, String name, String shortName, LocalDate lastDay, String note, Instant at, String by) {
    }
}
