package se.lexheller.audit;

/**
 * The nightly check has found that the trail isn't whole. Fired inside the transaction that keeps the check's outcome.
 *
 * @param seq the first entry that is wrong or missing
 */
public record ChainBroken(ChainFault fault, long seq) {
}
