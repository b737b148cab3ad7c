package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AccountRow;
import se.lexheller.security.AccountService;
import se.lexheller.security.CurrentUser;

/** Konto: change, close, open again, send a new link. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private AccountService accounts;
    @Inject
    private AccountForm form;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "id")
    private Long id;
    private AccountRow account;
    private Long readVersion;

    @PostConstruct
    void load() {
        account = accounts.get(me.get(), id == null ? 0 : id);
        form.show(account);
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void change() {
        act(() -> accounts.change(me.get(), account.id(), ReadVersion.required(readVersion), form.typed()), "account-changed");
    }

    public void deactivate() {
        act(() -> accounts.deactivate(me.get(), account.id()), "account-closed");
    }

    public void reactivate() {
        act(() -> accounts.reactivate(me.get(), account.id()), "account-opened");
    }

    public void sendLink() {
        act(() -> accounts.sendLink(me.get(), account.id()), "account-link");
    }

    public void endSignIns() {
        act(() -> accounts.endSignIns(me.get(), account.id()), "account-signed-out");
    }

    public void resetSecondFactor() {
        act(() -> accounts.resetSecondFactor(me.get(), account.id()), "account-second-factor-reset");
    }

    private void act(Runnable action, String notice) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.ACCOUNT, account.id());
        }
    }

    public AccountRow getAccount() {
        return account;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Long getReadVersion() {
        return readVersion == null ? Long.valueOf(account.version()) : readVersion;
    }

    public void setReadVersion(Long readVersion) {
        this.readVersion = readVersion;
    }
}
