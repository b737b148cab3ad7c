package se.lexheller.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** The association's staff and the auditor read its queues; nobody else knows that there are any. */
@ApplicationScoped
class WorkplaceAccess {

    boolean mayReadQueues(User user) {
        return Permission.CASE_READ.isHeldBy(user);
    }

    void requirePermissionTable(User user) {
        Permission.PERMISSIONS_READ.require(user);
    }

    void requireQueues(User user) {
        Permission.CASE_READ.require(user);
    }
}
