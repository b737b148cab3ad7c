package se.lexheller.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.federation.AccountRequestRow;
import se.lexheller.federation.AccountRequestService;
import se.lexheller.security.CurrentUser;

/** Konton som väntar på godkännande. */
@Named
@RequestScoped
public class AccountRequestsPage {

    @Inject
    private AccountRequestService requests;
    @Inject
    private CurrentUser me;
    private List<AccountRequestRow> rows;

    @PostConstruct
    void load() {
        rows = requests.waiting(me.get());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public List<AccountRequestRow> getRows() {
        return rows;
    }
}
