package se.lexheller.deviation;

import se.lexheller.security.User;
import se.lexheller.shared.Secret;

/**
 * By what a filer comes to the own case: the private link, which is enough by itself, or an account.
 *
 * @param link   null where signed in
 * @param number of the case; null where by link
 */
public record FilerKey(Secret link, User user, String number) {

    public static FilerKey link(Secret link) {
        return new FilerKey(link, User.anonymous(), null);
    }

    public static FilerKey account(User user, String number) {
        return new FilerKey(null, user, number);
    }
}
