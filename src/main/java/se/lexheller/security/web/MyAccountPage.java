package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.Device;
import se.lexheller.security.OwnAccount;
import se.lexheller.security.OwnAccountService;
import se.lexheller.security.SignInRow;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Mitt konto: password, second factor, and where one is signed in. */
@Named
@RequestScoped
public class MyAccountPage {

    @Inject
    private OwnAccountService accounts;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    @Param(name = "end")
    private Long chosen;
    @Inject
    @Param(name = "shown")
    private String shown;
    private OwnAccount account;

    @PostConstruct
    void load() {
        account = accounts.get(me.get(), cookie());
    }

    public void endSignIn() {
        if (errors.attempt(() -> accounts.endSignIn(me.get(), chosen == null ? 0 : chosen, shown))) {
            Redirect.withNotice("sign-in-ended", Route.OWN_ACCOUNT);
        }
    }

    public void endOthers() {
        if (errors.attempt(() -> accounts.endOthers(me.get(), cookie(), shown))) {
            Redirect.withNotice("sign-ins-ended", Route.OWN_ACCOUNT);
        }
    }

    /** @return roughly what somebody signed in from, such as "Firefox på Linux" */
    public String device(SignInRow row) {
        Device device = row.device();
        List<String> known = Stream.of(device.browser(), device.system()).filter(name -> !name.isEmpty()).toList();
        return switch (known.size()) {
            case 0 -> texts.get("device.unknown");
            case 1 -> known.get(0);
            default -> texts.get("device.both", known.toArray());
        };
    }

    private Secret cookie() {
        return me.cookie().orElseThrow(() -> new NotFound("cookie"));
    }

    /** Is never shown again. */
    public String getShown() {
        return null;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public OwnAccount getAccount() {
        return account;
    }
}
