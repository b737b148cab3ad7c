package se.lexheller.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Keys are the administrator's; to everybody else there are no such pages. */
@ApplicationScoped
class ApiKeyAccess {

    void require(User user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotFound("not for this user");
        }
    }
}
