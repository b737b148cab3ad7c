package se.lexheller.incident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.incident.IncidentService;
import se.lexheller.security.CurrentUser;

/** A line at the side of the workplace: how many incidents are open, for those who may know. Counted once a request. */
@Named
@RequestScoped
public class IncidentQueue {

    @Inject
    private IncidentService incidents;
    @Inject
    private CurrentUser me;
    private Long open;

    public boolean isShown() {
        return incidents.mayRead(me.get());
    }

    public long getOpen() {
        if (open == null) {
            open = incidents.open(me.get());
        }
        return open;
    }
}
