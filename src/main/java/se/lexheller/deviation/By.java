package se.lexheller.deviation;

import se.lexheller.security.User;

/**
 * Who made a step: an account, the filer, or the system itself.
 *
 * @param accountId null for a filer without an account and for the system
 */
public record By(Long accountId, boolean filer) {

    public static By user(User user) {
        return new By(user.accountId(), false);
    }

    /** @param accountId null where the filer has no account */
    public static By filer(Long accountId) {
        return new By(accountId, true);
    }

    public static By system() {
        return new By(null, false);
    }
}
