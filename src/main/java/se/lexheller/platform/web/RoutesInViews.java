package se.lexheller.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** {@code #{routes.url('case', row.slug)}}: addresses in views, by the names of {@link Route}. */
@Named("routes")
@ApplicationScoped
public class RoutesInViews {

    /** @param name of the route in lower case, words joined by - */
    public String url(String name, Object... parameters) {
        return Route.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')).path(parameters);
    }
}
