package se.lexheller.mapkeeping.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.mapkeeping.VerificationService;
import se.lexheller.security.CurrentUser;

/** The side of the workplace: how many entries of the map are overdue. Counted once a request. */
@Named
@RequestScoped
public class ReviewQueues {

    @Inject
    private VerificationService service;
    @Inject
    private CurrentUser me;
    private Long overdue;

    public boolean isShown() {
        return service.mayRead(me.get());
    }

    public long getOverdue() {
        if (overdue == null) {
            overdue = service.overdue(me.get());
        }
        return overdue;
    }
}
