package se.lexheller.apikey.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.apikey.ApiKeyRow;
import se.lexheller.apikey.ApiKeyService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** API-nyckel: show it once, take it back. */
@Named
@RequestScoped
public class ApiKeyPage {

    @Inject
    private ApiKeyService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "id")
    private Long id;
    private ApiKeyRow key;
    private String secret;

    @PostConstruct
    void load() {
        key = service.get(me.get(), id == null ? 0 : id);
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void open() {
        // load() has asked who it is for
    }

    /** No redirect: the answer to this very request is the only place where the key stands. Sending it again shows nothing. */
    public void show() {
        if (errors.attempt(() -> secret = service.show(me.get(), key.id()).value())) {
            key = service.get(me.get(), key.id());
        }
    }

    public void revoke() {
        if (errors.attempt(() -> service.revoke(me.get(), key.id()))) {
            Redirect.withNotice("api-key-revoked", Route.API_KEY, key.id());
        }
    }

    public ApiKeyRow getKey() {
        return key;
    }

    /** @return null but in the one answer that shows it */
    public String getSecret() {
        return secret;
    }
}
