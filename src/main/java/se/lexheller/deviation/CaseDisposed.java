package se.lexheller.deviation;

import java.time.Instant;

/** A case's texts are gone (gallring); whoever keeps texts of it lets them go too. Fired inside the transaction. */
public record CaseDisposed(long deviationId, Instant at) {

    /** Stands where a text was that can't be empty. */
    public static final String GONE = "[gallrat]";
}
