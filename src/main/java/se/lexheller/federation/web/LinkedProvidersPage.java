package se.lexheller.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.federation.LinkedProvider;
import se.lexheller.federation.LinkedProviderService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Kopplade inloggningar: by which providers the own account can be reached. */
@Named
@RequestScoped
public class LinkedProvidersPage {

    @Inject
    private LinkedProviderService links;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "bort")
    private Long unlinked;
    private List<LinkedProvider> providers;

    @PostConstruct
    void load() {
        providers = links.list(me.get());
    }

    public void unlink() {
        if (errors.attempt(() -> links.unlink(me.get(), unlinked))) {
            Redirect.withNotice("provider-unlinked", Route.LINKED_PROVIDERS);
        }
    }

    public List<LinkedProvider> getProviders() {
        return providers;
    }
}
