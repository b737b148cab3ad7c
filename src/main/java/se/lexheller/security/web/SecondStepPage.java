package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.HalfSignIn;
import se.lexheller.security.SecondFactorService;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.Secret;

/** Logga in, steg 2: the code of the authenticator app, or a recovery code. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private SecondFactorService secondFactors;
    @Inject
    private AttemptLimit limit;
    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentUser me;
    @Inject
    private Welcome welcome;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "till")
    private String target;
    @Inject
    @Param(name = "reserv")
    private String recovery;
    private Optional<HalfSignIn> half;
    private String code;

    @PostConstruct
    void load() {
        half = me.half();
    }

    /** Leads away whoever is at another step. */
    public void show() {
        if (half.isEmpty()) {
            Redirect.to(me.isSignedIn() ? welcome.next(target) : Route.SIGN_IN.path());
        } else if (half.get().setUp()) {
            Redirect.to(welcome.next(target));
        }
    }

    public void prove() {
        if (half.isEmpty() || half.get().setUp()) {
            Redirect.withNotice("sign-in-again", Route.SIGN_IN);
            return;
        }
        Optional<Secret> secret = secondFactors.prove(me.cookie().orElseThrow(), code == null ? "" : code);
        if (secret.isPresent()) {
            welcome.in(secret.get(), target);
        } else {
            limit.failed(Client.of(request));
            errors.add(FieldError.of("code", isRecovery() ? "error.recovery-code" : "error.code"));
        }
    }

    /** @return whether a recovery code is asked for */
    public boolean isRecovery() {
        return recovery != null;
    }

    /** @return the same page with the other kind of code */
    public String getOther() {
        String kept = target == null ? "" : "till=" + Encoding.query(target);
        String kind = isRecovery() ? "" : "reserv=ja";
        String query = String.join(kept.isEmpty() || kind.isEmpty() ? "" : "&", kind, kept);
        return Route.SECOND_STEP.path() + (query.isEmpty() ? "" : "?" + query);
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
