package se.lexheller.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Keys are the administrator's; to everybody else there are no such pages. */
@ApplicationScoped
class ApiKeyAccess {

    void require(User user) {
        Permission.API_KEYS.require(user);
    }
}
