package se.lexheller.coordinationmap;

/**
 * How many entries wait for the same people to look at them.
 *
 * @param keeper      member; null where the association keeps them
 * @param responsible account; null where whoever keeps them answers for them
 */
public record ReviewShare(Long keeper, Long responsible, long entries) {
}
