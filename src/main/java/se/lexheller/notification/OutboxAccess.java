package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.lexheller.platform.Settings;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

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
        return Permission.OUTBOX_SEND_AGAIN.isHeldBy(user);
    }

    void requireRead(User user) {
        if (!settings.demo()) {
            Permission.OUTBOX_READ.require(user);
        }
    }

    void requireResend(User user) {
        Permission.OUTBOX_SEND_AGAIN.require(user);
    }
}
