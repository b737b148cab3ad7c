package se.lexheller.incident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.incident.ReopeningService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** On the page of an incident that is dealt with: its case is opened again to those whose it is. */
@Named
@RequestScoped
public class ReopeningPage {

    @Inject
    private ReopeningService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private String reason;

    public boolean isShown() {
        return service.mayOpen(me.get(), number);
    }

    public void open() {
        if (errors.attempt(() -> service.open(me.get(), number, reason))) {
            Redirect.withNotice("incident-case-reopened", Route.INCIDENT, number);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
