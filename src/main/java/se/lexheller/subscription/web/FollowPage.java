package se.lexheller.subscription.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.PublicCase;
import se.lexheller.security.CurrentUser;
import se.lexheller.subscription.Frequency;
import se.lexheller.subscription.SubscriptionService;
import se.lexheller.subscription.Topic;

/** Följ ärendet: an address to be told when a published case changes. */
@Named
@RequestScoped
public class FollowPage {

    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private FrequencyField frequency;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "slug")
    private String slug;
    private PublicCase about;
    private String email = "";

    @PostConstruct
    void load() {
        about = subscriptions.followable(slug);
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was found, or the page refused, when this bean was made
    }

    public void ask() {
        if (errors.attempt(() -> subscriptions.ask(Topic.ofCase(about.id()), getChosen(), email))) {
            Redirect.withNotice("follow-mailed", Route.FOLLOW, slug);
        }
    }

    public void follow() {
        if (errors.attempt(() -> subscriptions.follow(me.get(), Topic.ofCase(about.id()), getChosen()))) {
            Redirect.withNotice("followed", Route.FOLLOW, slug);
        }
    }

    public PublicCase getAbout() {
        return about;
    }

    public Frequency getChosen() {
        return frequency.chosen(Frequency.AT_ONCE);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
