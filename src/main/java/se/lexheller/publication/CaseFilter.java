package se.lexheller.publication;

import se.lexheller.deviation.DeviationKind;

/**
 * What the list of published cases is narrowed to; null where it isn't.
 *
 * @param actor id of an organisation involved
 * @param year  in which it was published
 */
public record CaseFilter(Long actor, DeviationKind kind, Integer year) {

    public static final CaseFilter NONE = new CaseFilter(null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }
}
