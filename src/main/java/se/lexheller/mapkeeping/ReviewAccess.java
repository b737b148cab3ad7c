package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/**
 * A member's map editors say that the member's own part of the map is right, the coordinator that the association's is. The
 * coordinator and the auditor see what waits everywhere; nobody else knows that there is a list.
 */
@ApplicationScoped
class ReviewAccess {

    /** @param keeper the member that keeps the entry; null where the association does */
    boolean mayKeep(User user, Long keeper) {
        if (user.organisationId() == null) {
            return false;
        }
        return keeper == null ? user.has(Role.COORDINATOR) : user.has(Role.MAP_EDITOR) && user.isOf(keeper);
    }

    boolean mayKeepAny(User user) {
        return user.organisationId() != null && user.hasAny(Role.COORDINATOR, Role.MAP_EDITOR);
    }

    boolean maySeeAll(User user) {
        return user.hasAny(Role.COORDINATOR, Role.AUDITOR);
    }

    boolean mayRead(User user) {
        return mayKeepAny(user) || maySeeAll(user);
    }

    void requireRead(User user) {
        if (!mayRead(user)) {
            throw new NotFound("not for this user");
        }
    }

    void requireKeep(User user, Long keeper) {
        if (!mayKeep(user, keeper)) {
            throw new NotFound("not for this user");
        }
    }
}
