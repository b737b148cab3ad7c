package se.lexheller.mapfeedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.mapfeedback.FeedbackHandlingService;
import se.lexheller.security.CurrentUser;

/** The side of the workplace: how much about the map waits for an answer. Counted once a request. */
@Named
@RequestScoped
public class FeedbackQueues {

    @Inject
    private FeedbackHandlingService service;
    @Inject
    private CurrentUser me;
    private Long open;

    public boolean isShown() {
        return service.mayRead(me.get());
    }

    public long getOpen() {
        if (open == null) {
            open = service.open(me.get());
        }
        return open;
    }
}
