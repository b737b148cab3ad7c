package se.lexheller.deviation;

import java.time.Instant;

/** A case in its filer's list. */
public record MyCaseRow(String number, String title, DeviationState state, Instant submittedAt) {

    public boolean isWaitingForFiler() {
        return state == DeviationState.NEEDS_SUPPLEMENT;
    }
}
