package se.lexheller.mapoverlay;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who sees figures that count every case: the association's staff and the auditor. */
@ApplicationScoped
class OverlayAccess {

    void requireAll(User user) {
        Permission.CASE_READ.require(user);
    }
}
