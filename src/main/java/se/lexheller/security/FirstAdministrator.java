package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Logger;
import se.lexheller.platform.Settings;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.Secret;

/**
 * Somebody has to be let in first: as long as no administrator can sign in, each start prints a link in the log that makes
 * one. The link is for those who can read the server's log. A new start ends the links before it, so that of several nodes
 * the last one's link works; once one has been used no other does.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    private SecurityRepository repository;
    @Inject
    private OneTimeLinks links;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    @Transactional
    void offer(@Observes DatabaseReady ready) {
        if (settings.demo() || repository.hasAdministrator()) {
            return;
        }
        Secret secret = links.firstAdministrator(clock.instant());
        LOG.warning(() -> "There is no administrator yet. Become the first one, once and within %d hours: %s%s".formatted(
                LinkPurpose.FIRST_ADMINISTRATOR.validity().toHours(), settings.baseUrl(), Route.ACTIVATE.swedishPath(secret.value())));
    }
}
