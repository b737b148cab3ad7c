package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/**
 * The coordinator handles all that comes in; a member's map editors what concerns their own part. The auditor reads, but not
 * who sent it. Nobody else knows that there is anything.
 */
@ApplicationScoped
class FeedbackAccess {

    boolean mayReadAll(User user) {
        return user.hasAny(Role.COORDINATOR, Role.AUDITOR);
    }

    boolean mayReadAny(User user) {
        return mayReadAll(user) || isEditor(user);
    }

    /** @param keeper the member whose part it concerns; null where it is the association's */
    boolean mayHandle(User user, Long keeper) {
        return user.has(Role.COORDINATOR) || isEditor(user) && keeper != null && user.isOf(keeper);
    }

    boolean mayRead(User user, Long keeper) {
        return mayReadAll(user) || mayHandle(user, keeper);
    }

    void requireAny(User user) {
        if (!mayReadAny(user)) {
            throw new NotFound("not for this user");
        }
    }

    void requireRead(User user, Long keeper) {
        if (!mayRead(user, keeper)) {
            throw new NotFound("not for this user");
        }
    }

    void requireHandle(User user, Long keeper) {
        if (!mayHandle(user, keeper)) {
            throw new NotFound("not for this user");
        }
    }

    private static boolean isEditor(User user) {
        return user.has(Role.MAP_EDITOR) && user.organisationId() != null;
    }
}
