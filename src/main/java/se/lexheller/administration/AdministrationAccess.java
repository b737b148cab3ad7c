package se.lexheller.administration;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** To everybody but administrators there are no such pages. */
@ApplicationScoped
class AdministrationAccess {

    void require(User user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotFound("not for this user");
        }
    }
}
