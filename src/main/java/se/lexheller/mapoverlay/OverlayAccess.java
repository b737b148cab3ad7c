package se.lexheller.mapoverlay;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who sees figures that count every case: the association's staff and the auditor. */
@ApplicationScoped
class OverlayAccess {

    void requireAll(User user) {
        if (!user.readsAllCases()) {
            throw new NotFound("not for this user");
        }
    }
}
