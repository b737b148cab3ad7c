package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AccountService;
import se.lexheller.security.CurrentUser;

/** Nytt konto. */
@Named
@RequestScoped
public class AccountNewPage {

    @Inject
    private AccountService accounts;
    @Inject
    private AccountForm form;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;

    @PostConstruct
    void load() {
        accounts.requireAdministrator(me.get());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void create() {
        if (errors.attempt(() -> accounts.create(me.get(), form.typed()))) {
            Redirect.withNotice("account-created", Route.ACCOUNTS);
        }
    }
}
