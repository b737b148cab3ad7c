package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.FilingOutcome;
import se.lexheller.deviation.LinkState;
import se.lexheller.deviation.SubmissionService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.Secret;

/** Behind the link in the mail: a button that sends. Opening the page changes nothing, since mail servers open links too. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    private SubmissionService submission;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "secret")
    private String secret;
    private LinkState state;

    @PostConstruct
    void load() {
        state = submission.state(new Secret(secret));
    }

    public void enter() {
        if (state == LinkState.UNKNOWN) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void confirm() {
        FilingOutcome[] outcome = new FilingOutcome[1];
        if (errors.attempt(() -> outcome[0] = submission.confirm(new Secret(secret)))) {
            Redirect.to(Route.FILING_RECEIPT, outcome[0].followUp().value());
        } else {
            load();
        }
    }

    public void renew() {
        if (errors.attempt(() -> submission.renew(new Secret(secret)))) {
            Redirect.withNotice("link-renewed", Route.FILING_START);
        } else {
            load();
        }
    }

    public LinkState getState() {
        return state;
    }

    public boolean isValid() {
        return state == LinkState.VALID;
    }

    public boolean isExpired() {
        return state == LinkState.EXPIRED;
    }
}
