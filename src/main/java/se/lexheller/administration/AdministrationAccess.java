package se.lexheller.administration;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** To everybody but administrators there are no such pages. */
@ApplicationScoped
class AdministrationAccess {

    void require(User user) {
        Permission.ORGANISATIONS.require(user);
    }
}
