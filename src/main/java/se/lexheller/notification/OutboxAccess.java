package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.lexheller.platform.Settings;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who may look into the outbox. Mails hold private links: outside the demonstration nobody reads them. */
@ApplicationScoped
class OutboxAccess {

    @Inject
    private Settings settings;

    OutboxAccess() {
    }

    OutboxAccess(Settings settings) {
        this.settings = settings;
    }

    boolean mayReadContent() {
        return settings.demo();
    }

    boolean mayResend(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    void requireRead(User user) {
        require(settings.demo() || user.has(Role.ADMINISTRATOR));
    }

    void requireResend(User user) {
        require(mayResend(user));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
