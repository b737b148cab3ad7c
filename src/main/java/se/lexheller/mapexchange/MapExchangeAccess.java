package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** The coordinator keeps the map as a whole; an import reaches into every member's part, so nobody else may make one. */
@ApplicationScoped
class MapExchangeAccess {

    void requireImport(User user) {
        Permission.MAP_IMPORT.require(user);
    }
}
