package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.security.Whose;

/**
 * The coordinator handles all that comes in; a member's map editors what concerns their own part. The auditor reads, but not
 * who sent it. Nobody else knows that there is anything.
 */
@ApplicationScoped
class FeedbackAccess {

    boolean mayReadAll(User user) {
        return Permission.MAP_FEEDBACK_READ.isHeldOverAllBy(user);
    }

    boolean mayReadAny(User user) {
        return Permission.MAP_FEEDBACK_READ.isHeldBy(user);
    }

    /** @param keeper the member whose part it concerns; null where it is the association's */
    boolean mayHandle(User user, Long keeper) {
        return Permission.MAP_FEEDBACK_HANDLE.covers(user, Whose.organisation(keeper));
    }

    boolean mayRead(User user, Long keeper) {
        return Permission.MAP_FEEDBACK_READ.covers(user, Whose.organisation(keeper));
    }

    void requireAny(User user) {
        Permission.MAP_FEEDBACK_READ.require(user);
    }

    void requireRead(User user, Long keeper) {
        Permission.MAP_FEEDBACK_READ.require(user, Whose.organisation(keeper));
    }

    void requireHandle(User user, Long keeper) {
        Permission.MAP_FEEDBACK_HANDLE.require(user, Whose.organisation(keeper));
    }
}
