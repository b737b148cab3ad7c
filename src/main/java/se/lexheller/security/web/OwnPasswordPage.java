package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.NotProven;
import se.lexheller.security.OwnAccount;
import se.lexheller.security.OwnAccountService;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Byt lösenord. */
@Named
@RequestScoped
public class OwnPasswordPage {

    @Inject
    private OwnAccountService accounts;
    @Inject
    private AttemptLimit limit;
    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    private OwnAccount account;
    private String present;
    private String password;

    @PostConstruct
    void load() {
        account = accounts.get(me.get(), cookie());
    }

    public void change() {
        if (errors.attempt(this::save)) {
            Redirect.withNotice("password-changed", Route.OWN_ACCOUNT);
        }
    }

    private void save() {
        try {
            accounts.changePassword(me.get(), cookie(), present, password);
        } catch (NotProven e) {
            limit.failed(Client.of(request));
            throw e;
        }
    }

    private Secret cookie() {
        return me.cookie().orElseThrow(() -> new NotFound("cookie"));
    }

    public OwnAccount getAccount() {
        return account;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
