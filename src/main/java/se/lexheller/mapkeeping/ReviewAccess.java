package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.security.Whose;
import se.lexheller.shared.NotFound;

/**
 * A member's map editors say that the member's own part of the map is right, the coordinator that the association's is. The
 * coordinator and the auditor see what waits everywhere; nobody else knows that there is a list.
 */
@ApplicationScoped
class ReviewAccess {

    /** @param keeper the member that keeps the entry; null where the association does */
    boolean mayKeep(User user, Long keeper) {
        return isOfSome(user) && Permission.MAP_VERIFY.covers(user, Whose.organisation(keeper));
    }

    boolean mayKeepAny(User user) {
        return isOfSome(user) && Permission.MAP_VERIFY.isHeldBy(user);
    }

    boolean maySeeAll(User user) {
        return Permission.MAP_REVIEW_READ.isHeldOverAllBy(user);
    }

    boolean mayRead(User user) {
        return Permission.MAP_REVIEW_READ.isHeldBy(user);
    }

    void requireRead(User user) {
        Permission.MAP_REVIEW_READ.require(user);
    }

    void requireKeep(User user, Long keeper) {
        if (!mayKeep(user, keeper)) {
            throw new NotFound("not for this user");
        }
    }

    /** @return the member in whose part the user begins; null: the association's */
    Long partOf(User user) {
        return Permission.MAP_VERIFY.covers(user, Whose.organisation(null)) ? null : user.organisationId();
    }

    /** A verification is said by an organisation. */
    private static boolean isOfSome(User user) {
        return user.organisationId() != null;
    }
}
