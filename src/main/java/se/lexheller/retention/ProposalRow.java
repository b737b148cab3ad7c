package se.lexheller.retention;

import java.time.Instant;

/**
 * A proposal in the list.
 *
 * @param items     that it names
 * @param exempted  of them, which are kept all the same
 * @param decidedBy null before anybody has decided
 */
public record ProposalRow(long id, DisposalKind kind, ProposalState state, Instant proposedAt, long items, long exempted, String decidedBy, Instant decidedAt) {
}
