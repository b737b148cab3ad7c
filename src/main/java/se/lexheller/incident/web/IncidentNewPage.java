package se.lexheller.incident.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import se.lexheller.incident.IncidentAccount;
import se.lexheller.incident.IncidentService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** An incident that has nothing to do with a published case: when it was discovered, and what has happened. */
@Named
@RequestScoped
public class IncidentNewPage {

    @Inject
    private IncidentService incidents;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    private String discoveredOn;
    private String discoveredTime;
    private String happened;

    @PostConstruct
    void load() {
        if (!incidents.mayWrite(me.get())) {
            throw new NotFound("not for this user");
        }
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // the page was refused when this bean was made
    }

    public void open() {
        String[] number = new String[1];
        if (errors.attempt(() -> number[0] = incidents.open(me.get(), discovered(), IncidentAccount.of(happened)))) {
            Redirect.withNotice("incident-opened", Route.INCIDENT, number[0]);
        }
    }

    private Instant discovered() {
        Instant typed = MomentField.read("discovered", discoveredOn, discoveredTime);
        if (typed == null) {
            throw new InvalidInput(FieldError.of("discoveredOn", "error.required"));
        }
        return typed;
    }

    public String getDiscoveredOn() {
        return discoveredOn;
    }

    public void setDiscoveredOn(String discoveredOn) {
        this.discoveredOn = discoveredOn;
    }

    public String getDiscoveredTime() {
        return discoveredTime;
    }

    public void setDiscoveredTime(String discoveredTime) {
        this.discoveredTime = discoveredTime;
    }

    public String getHappened() {
        return happened;
    }

    public void setHappened(String happened) {
        this.happened = happened;
    }
}
