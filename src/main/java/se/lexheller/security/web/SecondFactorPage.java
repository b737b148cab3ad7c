package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AttemptLimit;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.HalfSignIn;
import se.lexheller.security.NotProven;
import se.lexheller.security.OwnAccount;
import se.lexheller.security.OwnAccountService;
import se.lexheller.security.SecondFactorOffer;
import se.lexheller.security.SecondFactorService;
import se.lexheller.security.SecondFactorSet;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/**
 * Tvåstegsverifiering: set up, at sign-in or by one's own wish; new recovery codes; remove. Recovery codes are shown in the
 * answer itself, not after a redirect: they are kept nowhere.
 */
@Named
@RequestScoped
public class SecondFactorPage {

    @Inject
    private SecondFactorService secondFactors;
    @Inject
    private OwnAccountService accounts;
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
    @Param(name = "offer")
    private String sealed;
    private OwnAccount account;
    private SecondFactorOffer offer;
    private List<String> codes = List.of();
    private String password;
    private String code;

    @PostConstruct
    void load() {
        if (me.isSignedIn()) {
            account = accounts.get(me.get(), cookie());
        }
        boolean none = account == null ? me.half().filter(HalfSignIn::setUp).isPresent() : !account.hasSecondFactor();
        if (none) {
            errors.attempt(() -> offer = secondFactors.offer(cookie(), sealed));
        }
    }

    /** At sign-in: leads away whoever is at another step. */
    public void showAtSignIn() {
        if (me.isSignedIn() || offer == null && !errors.isAny()) {
            Redirect.to(me.isSignedIn() || me.half().isPresent() ? welcome.next(target) : Route.SIGN_IN.path());
        }
    }

    public void setUp() {
        if (offer == null) {
            Redirect.withNotice("sign-in-again", Route.SIGN_IN);
            return;
        }
        attempt(() -> {
            SecondFactorSet set = secondFactors.confirm(cookie(), sealed, password, code);
            me.signedIn(set.cookie());
            codes = set.recoveryCodes();
        });
    }

    public void replaceCodes() {
        attempt(() -> codes = secondFactors.replaceRecoveryCodes(cookie(), password, code));
    }

    public void remove() {
        if (attempt(() -> secondFactors.remove(cookie(), password, code))) {
            Redirect.withNotice("second-factor-removed", Route.OWN_ACCOUNT);
        }
    }

    private boolean attempt(Runnable action) {
        return errors.attempt(() -> {
            try {
                action.run();
            } catch (NotProven e) {
                limit.failed(Client.of(request));
                throw e;
            }
        });
    }

    private Secret cookie() {
        return me.cookie().orElseThrow(() -> new NotFound("cookie"));
    }

    /** @return null at sign-in */
    public OwnAccount getAccount() {
        return account;
    }

    /** @return null where there is a second factor */
    public SecondFactorOffer getOffer() {
        return offer;
    }

    /** @return the offer as a picture for the app, ready for an img element */
    public String getPicture() {
        return QrCode.picture(offer.address());
    }

    /** @return new recovery codes, to be shown this once; else none */
    public List<String> getCodes() {
        return codes;
    }

    /** @return where to go when the codes have been put away */
    public String getNext() {
        return account == null ? welcome.next(target) : Route.OWN_ACCOUNT.path();
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
