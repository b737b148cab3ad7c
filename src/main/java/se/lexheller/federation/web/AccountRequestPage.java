package se.lexheller.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import se.lexheller.federation.AccountRequestRow;
import se.lexheller.federation.AccountRequestService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.Role;

/** One who waits for an account: a new one, one that is there, or none. */
@Named
@RequestScoped
public class AccountRequestPage {

    @Inject
    private AccountRequestService requests;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private HttpServletRequest request;
    @Inject
    @Param(name = "id")
    private Long id;
    private AccountRequestRow row;
    private String existing;

    @PostConstruct
    void load() {
        row = requests.get(me.get(), id == null ? 0 : id);
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void approve() {
        act(() -> requests.approve(me.get(), row.id(), roles()), "request-approved");
    }

    public void link() {
        act(() -> requests.link(me.get(), row.id(), existing), "request-linked");
    }

    public void refuse() {
        act(() -> requests.refuse(me.get(), row.id()), "request-refused");
    }

    private void act(Runnable action, String notice) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.ACCOUNT_REQUESTS);
        }
    }

    private Set<Role> roles() {
        String[] ticked = request.getParameterValues("roles");
        List<String> names = ticked == null ? List.of() : List.of(ticked);
        return Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).collect(Collectors.toSet());
    }

    public AccountRequestRow getRow() {
        return row;
    }

    public String getExisting() {
        return existing;
    }

    public void setExisting(String existing) {
        this.existing = existing;
    }
}
