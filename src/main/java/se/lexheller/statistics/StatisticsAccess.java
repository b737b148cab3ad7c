package se.lexheller.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who sees figures that count every case, down to a single one: who may read the cases themselves. */
@ApplicationScoped
class StatisticsAccess {

    void requireAll(User user) {
        Permission.CASE_READ.require(user);
    }
}
