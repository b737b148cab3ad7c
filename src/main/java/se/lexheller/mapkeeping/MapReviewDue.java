package se.lexheller.mapkeeping;

import java.time.YearMonth;

/**
 * Somebody has entries of the map to look at; told at most once a month.
 *
 * @param email   of the account
 * @param entries how many are overdue
 */
public record MapReviewDue(long accountId, String email, long entries, YearMonth month) {

    /** So that the address reaches no log. */
    @Override
    public String toString() {
        return "MapReviewDue[account " + accountId + ", " + entries + "]";
    }
}
