package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who keeps the rules, who disposes, and who may look for a person's data. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class RetentionAccess {

    /** @return whether the person may read the rules; they tell nothing of any case */
    boolean mayReadRules(User user) {
        return user.hasAny(Role.DIRECTOR, Role.ADMINISTRATOR, Role.COORDINATOR, Role.AUDITOR);
    }

    boolean mayKeepRules(User user) {
        return user.hasAny(Role.DIRECTOR, Role.ADMINISTRATOR);
    }

    /** @return whether the person may read what is to go, case by case, and what has gone */
    boolean mayReadProposals(User user) {
        return user.hasAny(Role.DIRECTOR, Role.COORDINATOR, Role.AUDITOR);
    }

    /** @return whether the person may say yes or no to a proposal, and have a filer forgotten who asks for it */
    boolean mayDecide(User user) {
        return user.has(Role.DIRECTOR);
    }

    /** @return whether the person may look for all that there is of somebody */
    boolean maySearchPersons(User user) {
        return user.hasAny(Role.DIRECTOR, Role.COORDINATOR);
    }

    void requireReadRules(User user) {
        require(mayReadRules(user));
    }

    void requireKeepRules(User user) {
        require(mayKeepRules(user));
    }

    void requireReadProposals(User user) {
        require(mayReadProposals(user));
    }

    void requireDecide(User user) {
        require(mayDecide(user));
    }

    void requireSearchPersons(User user) {
        require(maySearchPersons(user));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
