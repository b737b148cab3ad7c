package se.lexheller.mapfeedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.mapfeedback.FeedbackDetails;
import se.lexheller.mapfeedback.FeedbackHandlingService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** One thing that somebody has sent about the map, and what can be done with it. */
@Named
@RequestScoped
public class FeedbackPage {

    @Inject
    private FeedbackHandlingService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private FeedbackDetails details;
    private String answer;
    private String reason;

    @PostConstruct
    void load() {
        details = service.get(me.get(), number);
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was found, or the page refused, when this bean was made
    }

    public void takeInHand() {
        if (errors.attempt(() -> service.takeInHand(me.get(), number))) {
            Redirect.withNotice("feedback-taken", Route.MAP_FEEDBACK, number);
        }
    }

    public void accept() {
        if (errors.attempt(() -> service.accept(me.get(), number, answer))) {
            Redirect.withNotice("feedback-accepted", Route.MAP_FEEDBACK, number);
        }
    }

    public void decline() {
        if (errors.attempt(() -> service.decline(me.get(), number, reason))) {
            Redirect.withNotice("feedback-declined", Route.MAP_FEEDBACK, number);
        }
    }

    public FeedbackDetails getDetails() {
        return details;
    }

    public String getSubjectUrl() {
        return SubjectLinks.of(details.about());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
