package se.lexheller.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.retention.DisposalService;
import se.lexheller.security.CurrentUser;

/** Who filed a case asks to be forgotten. */
@Named
@RequestScoped
public class ForgetFilerPage {

    @Inject
    private DisposalService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private String reason;

    public boolean isShown() {
        return service.mayForgetFiler(me.get());
    }

    public void forget() {
        if (errors.attempt(() -> service.forgetFiler(me.get(), number, reason))) {
            Redirect.withNotice("filer-forgotten", Route.CASE_RECORDS, number);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
