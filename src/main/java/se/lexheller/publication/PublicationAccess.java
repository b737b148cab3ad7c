package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who may do what with what is to become public. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class PublicationAccess {

    boolean mayRead(User user) {
        return user.readsAllCases();
    }

    /** Redacts, hands over, publishes, corrects and withdraws. */
    boolean mayPrepare(User user) {
        return user.has(Role.COORDINATOR);
    }

    /** The second person's part; that it is another than who wrote is kept by {@link Publication}. */
    boolean mayRelease(User user) {
        return user.has(Role.REVIEWER);
    }

    /** The parties see what will be public once the second person has released it, not while it is being redacted. */
    void requirePreview(User user, PublicationState state, boolean party) {
        require(mayRead(user) || user.worksForMember() && party && state != PublicationState.REDACTION);
    }

    void requireRead(User user) {
        require(mayRead(user));
    }

    void requirePrepare(User user) {
        require(mayPrepare(user));
    }

    void requireRelease(User user) {
        require(mayRelease(user));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
