package se.lexheller.webhook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.webhook.HookState;
import se.lexheller.webhook.WebhookRow;
import se.lexheller.webhook.WebhookService;

/** Webhookar, and the hosts that they may lead to. */
@Named
@RequestScoped
public class WebhooksPage {

    @Inject
    private WebhookService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "forbjud")
    private String forbidden;
    private List<WebhookRow> hooks;
    private List<String> hosts;
    private String host;

    @PostConstruct
    void load() {
        hooks = service.list(me.get());
        hosts = service.hosts(me.get());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void allow() {
        if (errors.attempt(() -> service.allow(me.get(), host))) {
            Redirect.withNotice("webhook-host-allowed", Route.WEBHOOKS);
        }
    }

    public void forbid() {
        if (errors.attempt(() -> service.forbid(me.get(), forbidden))) {
            Redirect.withNotice("webhook-host-forbidden", Route.WEBHOOKS);
        }
    }

    public List<WebhookRow> getHooks() {
        return hooks;
    }

    public List<String> getHosts() {
        return hosts;
    }

    /** @return the class of the badge that tells how it is with the webhook */
    public String badge(WebhookRow hook) {
        return hook.state() == HookState.ACTIVE ? "badge-ok" : hook.state() == HookState.NOT_SHOWN ? "badge-info" : "badge-neutral";
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }
}
