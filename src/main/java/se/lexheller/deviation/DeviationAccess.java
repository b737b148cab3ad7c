package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who may do what with a case in the association's hands. Whoever may not is told that there is no such case. */
@ApplicationScoped
class DeviationAccess {

    boolean mayRead(User user) {
        return user.readsAllCases();
    }

    boolean mayTriage(User user) {
        return user.has(Role.COORDINATOR);
    }

    /** @return whether the person may read and write the association's own internal notes */
    boolean mayNote(User user) {
        return user.hasAny(Role.COORDINATOR, Role.REVIEWER, Role.DIRECTOR) && user.organisationId() != null;
    }

    boolean isFiler(User user, Filer filer) {
        return user.isSignedIn() && user.accountId().equals(filer.identity().accountId());
    }

    void requireRead(User user) {
        require(mayRead(user));
    }

    void requireTriage(User user) {
        require(mayTriage(user));
    }

    void requireNote(User user) {
        require(mayNote(user));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
