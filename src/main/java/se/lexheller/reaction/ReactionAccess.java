package se.lexheller.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who may say what of a case, and who sees what has been said. */
@ApplicationScoped
class ReactionAccess {


    void requireRecognise(User user) {
        Permission.CASE_RECOGNISE.require(user);
    }

    void requireNumbers(User user) {
        Permission.CASE_READ.require(user);
    }
}
