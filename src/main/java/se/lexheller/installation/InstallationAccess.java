package se.lexheller.installation;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** To everybody but administrators there are no such pages. */
@ApplicationScoped
class InstallationAccess {

    void require(User user) {
        Permission.INSTALLATION.require(user);
    }
}
