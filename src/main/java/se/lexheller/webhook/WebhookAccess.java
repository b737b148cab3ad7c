package se.lexheller.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Webhooks are the administrator's; to everybody else there are no such pages. */
@ApplicationScoped
class WebhookAccess {

    void require(User user) {
        Permission.WEBHOOKS.require(user);
    }
}
