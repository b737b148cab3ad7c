package se.lexheller.mapfeedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.mapfeedback.FeedbackDetails;
import se.lexheller.mapfeedback.FeedbackSendingService;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** The sender's private page: the receipt at first, later what came of it. */
@Named
@RequestScoped
public class FeedbackSentPage {

    @Inject
    private FeedbackSendingService service;
    @Inject
    private Settings settings;
    @Inject
    @Param(name = "secret")
    private String secret;
    private FeedbackDetails details;

    @PostConstruct
    void load() {
        if (secret == null) {
            throw new NotFound("private link");
        }
        details = service.sent(new Secret(secret));
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was found, or the page refused, when this bean was made
    }

    public FeedbackDetails getDetails() {
        return details;
    }

    public String getSubjectUrl() {
        return SubjectLinks.of(details.about());
    }

    public String getPath() {
        return Route.MAP_FEEDBACK_SENT.path(secret);
    }

    /** @return the private link in full, for keeping */
    public String getLink() {
        return settings.baseUrl() + getPath();
    }
}
