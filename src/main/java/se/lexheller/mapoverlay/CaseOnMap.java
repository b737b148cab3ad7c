package se.lexheller.mapoverlay;

import java.time.Instant;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.DeviationState;

/** A case behind a figure, for the association. */
public record CaseOnMap(String number, String title, DeviationKind kind, DeviationState state, Instant submittedAt, Integer waitDays) {
}
