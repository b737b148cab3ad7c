package se.lexheller.subscription.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.Secret;
import se.lexheller.subscription.Frequency;
import se.lexheller.subscription.SubscriptionRow;
import se.lexheller.subscription.SubscriptionService;

/** Dina prenumerationer: all that an address is told of, without an account, by the secret in any of its mails. */
@Named
@RequestScoped
public class FollowChangePage {

    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private FormErrors errors;
    @Inject
    private HttpServletRequest request;
    @Inject
    @Param(name = "secret")
    private String secret;
    @Inject
    @Param(name = "spara")
    private Long changed;
    @Inject
    @Param(name = "sluta")
    private Long left;
    private List<SubscriptionRow> rows;

    @PostConstruct
    void load() {
        rows = subscriptions.ofHolder(new Secret(secret));
    }

    public void enter() {
        if (rows.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Which of the rows' buttons was pressed stands in the request. */
    public void act() {
        if (left != null) {
            leave();
        } else if (changed != null) {
            change();
        }
    }

    private void change() {
        Frequency wanted = FrequencyField.of(request.getParameter("ofta-" + changed), Frequency.WEEKLY);
        if (errors.attempt(() -> subscriptions.change(new Secret(secret), changed, wanted))) {
            Redirect.withNotice("follow-changed", Route.FOLLOW_CHANGE, secret);
        }
    }

    private void leave() {
        Secret[] next = new Secret[1];
        if (errors.attempt(() -> next[0] = subscriptions.leave(new Secret(secret), left))) {
            Redirect.withNotice("follow-left", Route.FOLLOW_CHANGE, next[0].value());
        }
    }

    public void leaveAll() {
        subscriptions.leaveAll(new Secret(secret));
        Redirect.to(Route.FOLLOW_EXIT, secret);
    }

    public List<SubscriptionRow> getRows() {
        return rows;
    }
}
