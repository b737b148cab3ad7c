package se.lexheller.incident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.incident.IncidentService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;

/** The one button after a slip, on the page "Publicering" of a public case. */
@Named
@RequestScoped
public class TakeOffPage {

    @Inject
    private IncidentService incidents;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    @Param(name = "number")
    private String number;

    public boolean isShown() {
        return incidents.mayTakeOff(me.get(), number);
    }

    public void takeOff() {
        String[] incident = new String[1];
        if (errors.attempt(() -> incident[0] = incidents.takeOff(me.get(), number, texts.inSwedish("take-off.public-reason"), texts.inSwedish("take-off.happened")))) {
            Redirect.withNotice("incident-taken-off", Route.INCIDENT, incident[0]);
        }
    }
}
