package se.lexheller.apikey.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.lexheller.apikey.ApiKeyService;
import se.lexheller.apikey.ApiScope;
import se.lexheller.apikey.TypedApiKey;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.web.SystemFields;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;

/** Ny API-nyckel. */
@Named
@RequestScoped
public class ApiKeyNewPage {

    /** Something that a key may be used for, to tick. */
    public record Choice(String value, String label, String hint) {
    }

    private static final String SCOPES = "scopes";

    @Inject
    private ApiKeyService service;
    @Inject
    private SystemFields system;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    private HttpServletRequest request;
    private List<OrganisationRow> members;
    private String lastDay;

    @PostConstruct
    void load() {
        members = service.members(me.get());
        lastDay = service.latestDay().toString();
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void make() {
        long[] id = new long[1];
        if (errors.attempt(() -> id[0] = service.make(me.get(), new TypedApiKey(system.typed(), getChosen(), lastDay)))) {
            Redirect.withNotice("api-key-made", Route.API_KEY, id[0]);
        }
    }

    public List<Choice> getScopes() {
        return Arrays.stream(ApiScope.values()).map(s -> new Choice(s.name(), texts.get("key.scope." + s), s.code())).toList();
    }

    /** @return what is ticked; to begin with what nearly every key is for */
    public Set<String> getChosen() {
        String[] values = request.getParameterValues(SCOPES);
        return values != null ? Set.copyOf(Arrays.asList(values)) : "POST".equals(request.getMethod()) ? Set.of() : Set.of(ApiScope.DEVIATIONS_WRITE.name());
    }

    public List<OrganisationRow> getMembers() {
        return members;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
