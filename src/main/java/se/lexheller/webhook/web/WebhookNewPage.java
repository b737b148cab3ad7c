package se.lexheller.webhook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.web.SystemFields;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.web.FilterInAddress;
import se.lexheller.security.CurrentUser;
import se.lexheller.subscription.Topic;
import se.lexheller.webhook.TypedWebhook;
import se.lexheller.webhook.WebhookService;

/** Ny webhook. What is chosen of its topic is read as from the address of the list. */
@Named
@RequestScoped
public class WebhookNewPage {

    @Inject
    private WebhookService service;
    @Inject
    private FilterInAddress topic;
    @Inject
    private SystemFields system;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    private List<OrganisationRow> members;
    private String url;

    @PostConstruct
    void load() {
        members = service.members(me.get());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void make() {
        CaseFilter chosen = topic.filter();
        Topic about = Topic.about(chosen.actor(), chosen.kind(), chosen.place().group(), chosen.place().intervention());
        long[] id = new long[1];
        if (errors.attempt(() -> id[0] = service.make(me.get(), new TypedWebhook(system.typed(), url, about)))) {
            Redirect.withNotice("webhook-made", Route.WEBHOOK, id[0]);
        }
    }

    public List<OrganisationRow> getMembers() {
        return members;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
