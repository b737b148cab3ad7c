package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who reads the register and takes record packages. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class RegisterAccess {

    /** @return whether the person may read the register and take out a case's documents */
    boolean mayRead(User user) {
        return user.hasAny(Role.COORDINATOR, Role.DIRECTOR, Role.AUDITOR);
    }

    /** @return whether the person may say that a document may have to be kept confidential */
    boolean mayMark(User user) {
        return user.has(Role.COORDINATOR);
    }

    /** @return whether a record package may name who filed */
    boolean mayNameFiler(User user) {
        return user.hasAny(Role.COORDINATOR, Role.DIRECTOR);
    }

    void requireRead(User user) {
        require(mayRead(user));
    }

    void requireMark(User user) {
        require(mayMark(user));
    }

    void requireNameFiler(User user) {
        require(mayNameFiler(user));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
