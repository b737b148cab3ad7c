package se.lexheller.mapkeeping;

import java.util.List;
import se.lexheller.coordinationmap.ReviewRow;
import se.lexheller.shared.PageOf;

/**
 * A page of what is to be looked at.
 *
 * @param scope      that is shown
 * @param scopes     to choose from
 * @param candidates who may answer for entries that the reader keeps; empty where the reader keeps none
 * @param mayKeep    whether the reader may say that something is right; which of the rows, the service says
 */
public record ReviewList(PageOf<ReviewRow> rows, ReviewScope scope, ReviewTime time, List<ReviewScope> scopes, List<Candidate> candidates,
        boolean mayKeep) {

    /** Somebody who may answer for entries. */
    public record Candidate(long accountId, String name) {
    }
}
