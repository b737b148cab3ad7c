package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who may do what with a joint answer at the association; what a party's staff may is known by the feature assignment. */
@ApplicationScoped
class JointAnswerAccess {

    boolean mayWrite(User user) {
        return user.has(Role.COORDINATOR);
    }

    boolean mayOverride(User user) {
        return user.has(Role.DIRECTOR);
    }

    void requireRead(User user) {
        require(user.readsAllCases());
    }

    void requireWrite(User user) {
        require(mayWrite(user));
    }

    void requireOverride(User user) {
        require(mayOverride(user));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
