package se.lexheller.deviation;

import java.time.Instant;
import java.util.List;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.TargetGroupRow;
import se.lexheller.organisation.OrganisationRow;

/**
 * One page of the form, as the filer finds it.
 *
 * @param organisations to choose from; empty on pages that don't ask
 * @param targetGroups  to choose from; empty on pages that don't ask
 * @param places        of the map, which an answer may name; none on pages that don't ask
 */
public record FilingForm(FilingStep step, FilingWay way, FilingAnswers answers, Instant savedAt,
                         List<OrganisationRow> organisations, List<TargetGroupRow> targetGroups, PlaceNames places) {
}
