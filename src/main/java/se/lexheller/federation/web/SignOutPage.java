package se.lexheller.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import se.lexheller.federation.SingleLogoutService;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Logga ut: here at once, then at the provider where the person signed in there. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    private SingleLogoutService logout;
    @Inject
    private CurrentUser me;
    @Inject
    private HttpServletRequest request;
    private String address;

    /** Named by the view; only who has pressed the button is signed out. */
    public void signOut() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        if (!request.getMethod().equals("POST")) {
            return;
        }
        Optional<URI> there = me.cookie().flatMap(logout::signOut);
        me.signOut();
        if (there.isPresent()) {
            address = there.get().toString();
        } else {
            Redirect.withNotice("signed-out", Route.HOME);
        }
    }

    /** @return where the browser goes to sign out there too; null until the button has been pressed */
    public String getAddress() {
        return address;
    }
}
