package se.lexheller.mapexchange;

import java.util.List;

/**
 * What an import would do to one thing on the map.
 *
 * @param title  what a person knows it by
 * @param fields for a new thing, all that is told of it
 */
public record Change(ChangeKind kind, MapPart part, String title, Place place, List<FieldChange> fields) {
}
