package se.lexheller.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import se.lexheller.platform.web.Route;
import se.lexheller.search.Hit;

/** {@code #{hitLinks.to(hit)}}: the page of something that was found. */
@Named
@ApplicationScoped
public class HitLinks {

    /** @return null where there is no page to go to */
    public String to(Hit hit) {
        return switch (hit.type()) {
            case CASE -> Route.CASE.path(hit.place());
            case INTERVENTION -> Route.MAP_INTERVENTION.path(hit.place());
            case ACTOR -> Route.MAP_ACTOR.path(hit.place());
            case TARGET_GROUP -> Route.MAP_GROUP.path(hit.place());
            // Another association's word for its own address: never a script.
            case FOREIGN_CASE -> hit.place().startsWith("https://") || hit.place().startsWith("http://") ? hit.place() : null;
            case NAME -> null;
        };
    }
}
