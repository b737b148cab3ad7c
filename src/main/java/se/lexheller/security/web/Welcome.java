package se.lexheller.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.ReturnAddress;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.HalfSignIn;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.shared.Secret;

/** What follows a sign-in, whichever way it came about: the second factor where it is missing, else where one was going. */
@RequestScoped
public class Welcome {

    @Inject
    private CurrentUser me;

    /**
     * Ends the browser's earlier sign-in and leads on.
     *
     * @param secret of the new sign-in
     * @param target where one was going, as anybody could have written it; null: to one's own start
     */
    public void in(Secret secret, String target) {
        me.signOut();
        me.signedIn(secret);
        Redirect.to(next(target));
    }

    /** @return where whoever has just signed in goes */
    public String next(String target) {
        Optional<HalfSignIn> half = me.half();
        if (half.isPresent()) {
            return missing(half.get()).path() + (ReturnAddress.isWithinSite(target) ? "?till=" + Encoding.query(target) : "");
        }
        return ReturnAddress.isWithinSite(target) ? target : home(me.get());
    }

    /** @return the page of what is missing */
    static Route missing(HalfSignIn half) {
        return half.setUp() ? Route.SECOND_STEP_SET_UP : Route.SECOND_STEP;
    }

    private static String home(User user) {
        if (Permission.ACCOUNTS.isHeldBy(user)) {
            return Route.ACCOUNTS.path();
        }
        return user.readsAllCases() || user.worksForMember() || user.keepsMap() ? Route.WORKPLACE.path() : Route.MY_CASES.path();
    }
}
