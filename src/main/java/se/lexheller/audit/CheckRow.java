package se.lexheller.audit;

import java.time.Instant;

/**
 * One going-through of the trail.
 *
 * @param nightly    false where somebody asked for it
 * @param finishedAt null while it goes on, or where the server was stopped meanwhile
 * @param entries    looked at so far
 * @param total      to be looked at
 * @param fault      null where nothing was found
 * @param head       the last entry that was right; null until it is finished
 */
public record CheckRow(long id, boolean nightly, Instant startedAt, Instant seenAt, Instant finishedAt, long entries, long total,
                       ChainFault fault, Long faultSeq, ChainHead head) {

    /** @return of a hundred */
    public long getPercent() {
        return total == 0 ? 0 : Math.min(100, entries * 100 / total);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
