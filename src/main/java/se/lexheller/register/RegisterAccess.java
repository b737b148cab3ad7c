package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who reads the register and takes record packages. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class RegisterAccess {

    /** @return whether the person may read the register and take out a case's documents */
    boolean mayRead(User user) {
        return Permission.REGISTER_READ.isHeldBy(user);
    }

    /** @return whether the person may say that a document may have to be kept confidential */
    boolean mayMark(User user) {
        return Permission.REGISTER_MARK.isHeldBy(user);
    }

    /** @return whether a record package may name who filed */
    boolean mayNameFiler(User user) {
        return Permission.RECORDS_WITH_FILER.isHeldBy(user);
    }

    void requireRead(User user) {
        Permission.REGISTER_READ.require(user);
    }

    void requireMark(User user) {
        Permission.REGISTER_MARK.require(user);
    }

    void requireNameFiler(User user) {
        Permission.RECORDS_WITH_FILER.require(user);
    }
}
