package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.incident.IncidentDeadlineNear;
import se.lexheller.incident.IncidentOpened;
import se.lexheller.platform.web.Route;

/** Those who deal with an incident are told of it, and of its hours; the mail tells nothing of what got out. */
@ApplicationScoped
class IncidentNotices {

    @Inject
    private Notices notices;
    @Inject
    private Recipients recipients;
    @Inject
    private Links links;

    void onOpened(@Observes IncidentOpened opened) {
        notices.to(recipients.incidents(), NoticeKind.INCIDENT_OPENED, "incident-" + opened.incidentId(),
                List.of(opened.number(), links.to(Route.INCIDENT, opened.number())));
    }

    void onDeadlineNear(@Observes IncidentDeadlineNear near) {
        notices.to(recipients.incidents(), NoticeKind.INCIDENT_REMINDER, "incident-" + near.incidentId() + "-" + near.hours(),
                List.of(near.number(), links.to(Route.INCIDENT, near.number()), String.valueOf(near.hoursLeft())));
    }
}
