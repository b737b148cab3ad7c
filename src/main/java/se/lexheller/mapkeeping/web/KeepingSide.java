package se.lexheller.mapkeeping.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.security.CurrentUser;

/** The way to the keeping of the map at the side of the workplace, for those who may. */
@Named
@RequestScoped
public class KeepingSide {

    @Inject
    private KeepingReadService keeping;
    @Inject
    private CurrentUser me;

    public boolean isShown() {
        return keeping.mayRead(me.get());
    }
}
