package se.lexheller.administration;

import java.time.LocalDate;
import se.lexheller.organisation.OrganisationKind;

/**
 * An organisation in the administrator's list.
 *
 * @param lastDay null while no end is known
 */
public record OrganisationListRow(long id, OrganisationKind kind, String name, String shortName, String registration, LocalDate lastDay,
                                  long units, long domains) {
}
