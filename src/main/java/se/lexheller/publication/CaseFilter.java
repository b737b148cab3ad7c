package se.lexheller.publication;

import se.lexheller.deviation.DeviationKind;

/**
 * What the list of published cases is narrowed to; null where it isn't.
 *
 * @param actor id of an organisation involved
 * @param year  in which it was published
 * @param place where on the map it lies, and when it was published
 */
public record CaseFilter(Long actor, DeviationKind kind, Integer year, MapPart place) {

    public static final CaseFilter NONE = about(MapPart.ANY);

    public static CaseFilter about(MapPart place) {
        return new CaseFilter(null, null, null, place);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
