package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.deviation.FilingService;
import se.lexheller.deviation.FilingStart;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** The draft that lies in this browser, where somebody has found another way and may not need it any more. */
@Named
@RequestScoped
public class DraftLeft {

    @Inject
    private FilingService filing;
    @Inject
    private CurrentUser me;
    @Inject
    private DraftCookie cookie;
    private FilingStart start;

    @PostConstruct
    void load() {
        start = filing.start(me.get(), cookie.get());
    }

    public boolean isThere() {
        return start.hasDraft();
    }

    public void discard() {
        filing.discard(me.get(), cookie.get());
        cookie.clear();
        Redirect.withNotice("draft-discarded", Route.FILING_START);
    }
}
