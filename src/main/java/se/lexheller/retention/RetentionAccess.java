package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who keeps the rules, who disposes, and who may look for a person's data. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class RetentionAccess {

    /** @return whether the person may read the rules; they tell nothing of any case */
    boolean mayReadRules(User user) {
        return Permission.RETENTION_RULES_READ.isHeldBy(user);
    }

    boolean mayKeepRules(User user) {
        return Permission.RETENTION_RULES_DECIDE.isHeldBy(user);
    }

    /** @return whether the person may read what is to go, case by case, and what has gone */
    boolean mayReadProposals(User user) {
        return Permission.DISPOSALS_READ.isHeldBy(user);
    }

    /** @return whether the person may say yes or no to a proposal, and have a filer forgotten who asks for it */
    boolean mayDecide(User user) {
        return Permission.DISPOSE.isHeldBy(user);
    }

    /** @return whether the person may look for all that there is of somebody */
    boolean maySearchPersons(User user) {
        return Permission.PERSON_SEARCH.isHeldBy(user);
    }

    void requireReadRules(User user) {
        Permission.RETENTION_RULES_READ.require(user);
    }

    void requireKeepRules(User user) {
        Permission.RETENTION_RULES_DECIDE.require(user);
    }

    void requireReadProposals(User user) {
        Permission.DISPOSALS_READ.require(user);
    }

    void requireDecide(User user) {
        Permission.DISPOSE.require(user);
    }

    void requireSearchPersons(User user) {
        Permission.PERSON_SEARCH.require(user);
    }
}
