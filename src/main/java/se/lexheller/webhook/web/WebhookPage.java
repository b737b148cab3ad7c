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
import se.lexheller.webhook.DeliveryRow;
import se.lexheller.webhook.WebhookRow;
import se.lexheller.webhook.WebhookService;

/** Webhook: show its secret once, see how its deliveries go, end it. */
@Named
@RequestScoped
public class WebhookPage {

    @Inject
    private WebhookService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "id")
    private Long id;
    @Inject
    @Param(name = "igen")
    private Long again;
    private WebhookRow hook;
    private List<DeliveryRow> deliveries;
    private String secret;

    @PostConstruct
    void load() {
        hook = service.get(me.get(), id == null ? 0 : id);
        deliveries = service.deliveries(me.get(), hook.id());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void open() {
        // load() has asked who it is for
    }

    /** No redirect: the answer to this very request is the only place where the secret stands. */
    public void show() {
        if (errors.attempt(() -> secret = service.show(me.get(), hook.id()))) {
            hook = service.get(me.get(), hook.id());
        }
    }

    public void end() {
        if (errors.attempt(() -> service.end(me.get(), hook.id()))) {
            Redirect.withNotice("webhook-ended", Route.WEBHOOK, hook.id());
        }
    }

    public void sendAgain() {
        if (errors.attempt(() -> service.sendAgain(me.get(), again))) {
            Redirect.withNotice("delivery-again", Route.WEBHOOK, hook.id());
        }
    }

    public WebhookRow getHook() {
        return hook;
    }

    public List<DeliveryRow> getDeliveries() {
        return deliveries;
    }

    /** @return null but in the one answer that shows it */
    public String getSecret() {
        return secret;
    }
}
