package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Whom this installation follows the administrator decides, as the rest of what it is. */
@ApplicationScoped
class HarvestAccess {

    void require(User user) {
        Permission.INSTALLATION.require(user);
    }
}
