package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** The coordinator keeps the map as a whole; an import reaches into every member's part, so nobody else may make one. */
@ApplicationScoped
class MapExchangeAccess {

    void requireImport(User user) {
        if (!user.has(Role.COORDINATOR)) {
            throw new NotFound("not for this user");
        }
    }
}
