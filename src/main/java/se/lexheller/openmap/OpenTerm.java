package se.lexheller.openmap;

import java.util.UUID;

/**
 * A word that interventions are classified by.
 *
 * @param id   in its own table; 0 where it is a word of the standard's mapping itself
 * @param slug of its page on the map; null where it has none
 */
public record OpenTerm(long id, UUID uuid, OpenTaxonomy taxonomy, String code, String name, String description, UUID parent, String slug) {
}
