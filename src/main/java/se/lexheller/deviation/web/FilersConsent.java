package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.FilerConsent;
import se.lexheller.deviation.FilerConsentService;
import se.lexheller.deviation.FilerKey;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.Secret;

/** The part of the filer's own page that says whether members may know who filed. */
@Named
@RequestScoped
public class FilersConsent {

    @Inject
    private FilerConsentService consents;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "secret")
    private String secret;
    @Inject
    @Param(name = "number")
    private String number;
    private FilerConsent details;

    @PostConstruct
    void load() {
        details = consents.read(key()).orElse(null);
    }

    public void show() {
        if (errors.attempt(() -> consents.show(key()))) {
            done("filer-shown");
        }
    }

    public void hide() {
        if (errors.attempt(() -> consents.hide(key()))) {
            done("filer-hidden");
        }
    }

    private void done(String notice) {
        if (secret != null) {
            Redirect.withNotice(notice, Route.FOLLOW_UP, secret);
        } else {
            Redirect.withNotice(notice, Route.MY_CASE, number);
        }
    }

    private FilerKey key() {
        return secret != null ? FilerKey.link(new Secret(secret)) : FilerKey.account(me.get(), number);
    }

    /** @return null where nothing is kept of who filed */
    public FilerConsent getDetails() {
        return details;
    }
}
