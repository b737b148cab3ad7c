package se.lexheller.openmap;

import java.util.UUID;
import se.lexheller.organisation.OrganisationKind;

/**
 * An actor as others know it.
 *
 * @param key   by which files name it
 * @param slug  of its page on the map
 */
public record OpenOrganisation(long id, UUID uuid, String key, String slug, String name, String shortName, OrganisationKind kind) {
}
