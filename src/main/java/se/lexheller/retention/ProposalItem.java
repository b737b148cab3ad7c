package se.lexheller.retention;

import java.time.Instant;

/**
 * One case of a proposal.
 *
 * @param endedAt      since when its time is counted
 * @param exemptReason why it is kept all the same; null where it goes
 * @param doneAt       null until it is done
 */
public record ProposalItem(long caseId, String number, String state, Instant endedAt, String exemptReason, Instant doneAt) {

    public boolean isExempt() {
        return exemptReason != null;
    }
}
