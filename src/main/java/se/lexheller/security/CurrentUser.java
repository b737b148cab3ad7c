package se.lexheller.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import se.lexheller.platform.web.Cookies;
import se.lexheller.shared.Secret;

/** Who this request comes from. The database is asked once, and only where a page wants to know: public pages never do. */
@Named("me")
@RequestScoped
public class CurrentUser {

    private static final String COOKIE = "lexheller";

    @Inject
    private Cookies cookies;
    @Inject
    private SignInService signIns;
    @Inject
    private HttpServletRequest request;
    private User user;
    private Secret justOpened;

    public User get() {
        if (user == null) {
            user = cookie().map(signIns::identify).orElse(User.anonymous());
        }
        return user;
    }

    /** @return the sign-in cookie's secret, if the browser sent one or has just got one */
    public Optional<Secret> cookie() {
        return justOpened == null ? cookies.get(COOKIE) : Optional.of(justOpened);
    }

    /** @param secret of a new sign-in; the cookie goes with the browser */
    public void signedIn(Secret secret) {
        cookies.set(COOKIE, secret, null);
        String userAgent = request.getHeader("User-Agent");
        if (userAgent != null) {
            signIns.seenFrom(secret, userAgent);
        }
        justOpened = secret;
        user = null;
    }

    /** @return who has shown a password and not yet the second factor, and is nobody until then */
    public Optional<HalfSignIn> half() {
        return isSignedIn() ? Optional.empty() : cookie().flatMap(signIns::half);
    }

    public void signOut() {
        cookie().ifPresent(signIns::signOut);
        cookies.clear(COOKIE);
        justOpened = null;
        user = User.anonymous();
    }

    public boolean isSignedIn() {
        return get().isSignedIn();
    }

    public String getName() {
        return get().name();
    }

    /** @return the names of the roles, in the order of {@link Role} */
    public List<String> getRoles() {
        return get().roles().stream().sorted().map(Role::name).toList();
    }

    /** @return after how many seconds without use the sign-in ends, at the earliest */
    public long getIdleSeconds() {
        return SignIn.IDLE.minus(SignIn.SEEN_STEP).toSeconds();
    }

    public boolean isStaff() {
        return get().readsAllCases() || get().worksForMember() || get().keepsMap();
    }

    public boolean isCoordinator() {
        return get().has(Role.COORDINATOR);
    }

    public boolean isReadingPermissions() {
        return Permission.PERMISSIONS_READ.isHeldBy(get());
    }

    public boolean isReadingAuditTrail() {
        return Permission.AUDIT_READ.isHeldBy(get());
    }

    public boolean isAdministrator() {
        return Permission.ACCOUNTS.isHeldBy(get());
    }
}
