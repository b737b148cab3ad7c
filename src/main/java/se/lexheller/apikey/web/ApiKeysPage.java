package se.lexheller.apikey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.apikey.ApiKeyRow;
import se.lexheller.apikey.ApiKeyService;
import se.lexheller.security.CurrentUser;

/** API-nycklar. */
@Named
@RequestScoped
public class ApiKeysPage {

    @Inject
    private ApiKeyService service;
    @Inject
    private CurrentUser me;
    private List<ApiKeyRow> keys;

    public void show() {
        keys = service.list(me.get());
    }

    public List<ApiKeyRow> getKeys() {
        return keys;
    }

    /** @return the class of the badge that tells how it is with the key */
    public String badge(ApiKeyRow key) {
        return switch (key.state()) {
            case NOT_SHOWN -> "badge-info";
            case ACTIVE -> "badge-ok";
            case EXPIRING -> "badge-warn";
            case EXPIRED, REVOKED -> "badge-neutral";
        };
    }
}
