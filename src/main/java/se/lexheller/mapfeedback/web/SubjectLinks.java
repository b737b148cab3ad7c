package se.lexheller.mapfeedback.web;

import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.MapSubject;
import se.lexheller.mapfeedback.FeedbackDetails;
import se.lexheller.platform.web.Route;

/** The page of the map that something is about. */
final class SubjectLinks {

    private SubjectLinks() {
    }

    static String of(MapSubject subject) {
        return switch (subject.kind()) {
            case INTERVENTION -> Route.MAP_INTERVENTION.path(subject.slug());
            case ACTOR -> Route.MAP_ACTOR.path(subject.slug());
            case TARGET_GROUP -> Route.MAP_GROUP.path(subject.slug());
            case WHOLE_MAP -> Route.MAP.path();
        };
    }

    /** By the name that it has now: an address with an earlier one is nowhere. */
    static String of(FeedbackDetails.About about) {
        if (about.intervention() != null) {
            return Route.MAP_INTERVENTION.path(about.intervention());
        }
        if (about.actorId() != null) {
            return Route.MAP_ACTOR.path(MapName.of(about.actorId(), about.actor()).slug());
        }
        return about.groupId() == null ? Route.MAP.path() : Route.MAP_GROUP.path(MapName.of(about.groupId(), about.group()).slug());
    }
}
