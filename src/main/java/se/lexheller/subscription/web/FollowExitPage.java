package se.lexheller.subscription.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.shared.Secret;
import se.lexheller.subscription.FollowLink;
import se.lexheller.subscription.FollowState;
import se.lexheller.subscription.SubscriptionService;

/** Sluta följa: one click. */
@Named
@RequestScoped
public class FollowExitPage {

    @Inject
    private SubscriptionService subscriptions;
    @Inject
    @Param(name = "secret")
    private String secret;
    private FollowLink link;

    @PostConstruct
    void load() {
        link = subscriptions.exit(new Secret(secret));
    }

    public void leave() {
        subscriptions.leave(new Secret(secret));
        Redirect.to(Route.FOLLOW_EXIT, secret);
    }

    public FollowLink getLink() {
        return link;
    }

    public boolean isFollowing() {
        return link.state() == FollowState.VALID;
    }
}
