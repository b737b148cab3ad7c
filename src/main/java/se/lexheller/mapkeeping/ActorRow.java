package se.lexheller.mapkeeping;

import java.time.LocalDate;
import se.lexheller.organisation.OrganisationKind;

/**
 * An actor in a list.
 *
 * @param lastDay null while no end is known
 */
public record ActorRow(long id, String slug, OrganisationKind kind, String name, String shortName, LocalDate lastDay) {
}
