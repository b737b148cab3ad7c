package se.lexheller.harvest;

import java.time.Instant;
import se.lexheller.deviation.DeviationKind;

/** A case as another association has told it, brought to what can be kept. */
record ReadCase(String number, String url, String title, DeviationKind kind, String seasonLabel, String challenge, String answer, String actors,
                Instant publishedAt, Instant modifiedAt) {
}
