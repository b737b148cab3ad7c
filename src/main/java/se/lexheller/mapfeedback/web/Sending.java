package se.lexheller.mapfeedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.omnifaces.cdi.Param;
import se.lexheller.mapfeedback.FeedbackReceipt;
import se.lexheller.mapfeedback.SentTooOften;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.web.Client;
import se.lexheller.shared.BusinessRuleViolation;

/** What the two public forms do alike: refuse machines, say kindly when it is too much, lead to the receipt. */
@RequestScoped
public class Sending {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private FormErrors errors;
    @Inject
    private HttpServletRequest request;
    /** No person sees this field; a machine that fills in everything fills it in too. */
    @Inject
    @Param(name = "webbplats")
    private String trap;

    /** @param service is given the network address */
    void send(Function<String, FeedbackReceipt> service) {
        errors.attempt(() -> {
            if (trap != null && !trap.isBlank()) {
                throw new BusinessRuleViolation("rule.feedback-trap");
            }
            Redirect.to(Route.MAP_FEEDBACK_SENT, tried(service).link().value());
        });
    }

    private FeedbackReceipt tried(Function<String, FeedbackReceipt> service) {
        try {
            return service.apply(Client.of(request));
        } catch (SentTooOften e) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Retry-After", String.valueOf(e.pause().toSeconds() + 1));
            throw e;
        }
    }
}
