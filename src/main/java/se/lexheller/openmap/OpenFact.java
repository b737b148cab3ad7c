package se.lexheller.openmap;

import java.util.UUID;

/**
 * One thing that the map says of an intervention on the day.
 *
 * @param uuid  of the map's entry
 * @param about organisation or intervention that it points at, null where none
 * @param value for programs: an ISO 8601 duration or interval, or the UUID of what it points at; null where there is nothing such
 * @param label for people, a whole sentence
 */
public record OpenFact(UUID uuid, FactKind kind, UUID about, String value, String label) {
}
