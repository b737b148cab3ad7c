package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;

/** Addresses as they stand in a mail: whole, since there is no page around them. */
@ApplicationScoped
class Links {

    @Inject
    private Settings settings;

    String to(Route route, Object... parameters) {
        return settings.baseUrl() + route.swedishPath(parameters);
    }
}
