package se.lexheller.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.security.AccountService;
import se.lexheller.security.CurrentUser;

/** Administration: the ways on. */
@Named
@RequestScoped
public class AdministrationPage {

    @Inject
    private AccountService accounts;
    @Inject
    private CurrentUser me;

    /** Denied to everybody else before anything is shown. */
    public void show() {
        accounts.requireAdministrator(me.get());
    }
}
