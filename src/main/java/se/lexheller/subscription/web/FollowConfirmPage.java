package se.lexheller.subscription.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.Secret;
import se.lexheller.subscription.FollowLink;
import se.lexheller.subscription.FollowState;
import se.lexheller.subscription.SubscriptionService;

/** Behind the link in the mail: a button that confirms. Opening the page changes nothing, since mail servers open links too. */
@Named
@RequestScoped
public class FollowConfirmPage {

    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "secret")
    private String secret;
    private FollowLink link;

    @PostConstruct
    void load() {
        link = subscriptions.link(new Secret(secret));
    }

    public void enter() {
        if (link.state() == FollowState.UNKNOWN) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public void confirm() {
        if (errors.attempt(() -> subscriptions.confirm(new Secret(secret)))) {
            Redirect.withNotice("follow-confirmed", Route.FOLLOW_CONFIRM, secret);
        } else {
            load();
        }
    }

    public FollowLink getLink() {
        return link;
    }

    public boolean isValid() {
        return link.state() == FollowState.VALID;
    }

    public boolean isKnown() {
        return link.state() != FollowState.UNKNOWN;
    }
}
