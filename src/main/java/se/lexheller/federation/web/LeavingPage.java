package se.lexheller.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.lexheller.federation.Departure;
import se.lexheller.federation.FederatedSignInService;
import se.lexheller.federation.Providers;
import se.lexheller.federation.SignInRefused;
import se.lexheller.platform.web.Cookies;
import se.lexheller.security.CurrentUser;

/**
 * Between us and a provider. The page itself leads on, not a redirect: providers send people further to hosts that nobody
 * here knows, and a form of ours may lead to none but our own (form-action 'self'). Opened by its address, as from an
 * intranet, it asks first.
 */
@Named
@RequestScoped
public class LeavingPage {

    static final String COOKIE = "lexheller-in";

    @Inject
    private FederatedSignInService signIns;
    @Inject
    private Providers providers;
    @Inject
    private CurrentUser me;
    @Inject
    private Cookies cookies;
    @Inject
    private HttpServletRequest request;
    @Inject
    @Param(name = "provider")
    private String provider;
    @Inject
    @Param(name = "till")
    private String target;
    @Inject
    @Param(name = "koppla")
    private String linking;
    private String name;
    private String address;
    private String refused;

    @PostConstruct
    void load() {
        name = providers.get(provider == null ? "" : provider).name();
    }

    /** Named by the view; only who has pressed the button goes further. */
    public void leave() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        try {
            Departure departure = linking == null ? signIns.leave(provider, target) : signIns.leaveToLink(me.get(), provider);
            cookies.set(COOKIE, departure.cookie(), departure.valid());
            address = departure.address().toString();
        } catch (SignInRefused e) {
            refused = e.reason().name();
            Faces.setResponseStatus(e.reason() == SignInRefused.Reason.UNAVAILABLE
                    ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    public String getName() {
        return name;
    }

    /** @return where the browser goes; null until the button has been pressed */
    public String getAddress() {
        return address;
    }

    /** @return key of the words that tell why it can't be; null where it can */
    public String getRefused() {
        return refused;
    }

    public String getTarget() {
        return target == null ? "" : target;
    }
}
