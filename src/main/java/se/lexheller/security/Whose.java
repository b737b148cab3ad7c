package se.lexheller.security;

/**
 * Whose a thing is that somebody wants to read or change.
 *
 * @param organisation the member that keeps it or has been asked; null where it is the association's
 * @param account      the person who filed or brought it; null where that plays no part
 */
public record Whose(Long organisation, Long account) {

    /** @param keeper null where the association keeps it */
    public static Whose organisation(Long keeper) {
        return new Whose(keeper, null);
    }

    public static Whose account(Long account) {
        return new Whose(null, account);
    }
}
