package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.OutdatedAnswerService;
import se.lexheller.publication.OutdatedDetails;
import se.lexheller.publication.OutdatedReadingService;
import se.lexheller.security.CurrentUser;

/** What has become of what an answer cites, old words and new side by side, and what the coordinator does about it. */
@Named
@RequestScoped
public class OutdatedPage {

    @Inject
    private OutdatedReadingService reading;
    @Inject
    private OutdatedAnswerService answers;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    @Inject
    @Param(name = "seen")
    private String seen;
    private OutdatedDetails details;
    private String reason;

    @PostConstruct
    void load() {
        details = reading.of(me.get(), number);
    }

    public void stillHolds() {
        act("outdated-still-holds", () -> answers.stillHolds(me.get(), number, seen, reason));
    }

    public void warn() {
        act("outdated-warned", () -> answers.warnReaders(me.get(), number, seen));
    }

    public void lift() {
        act("outdated-lifted", () -> answers.lift(me.get(), number));
    }

    private void act(String notice, Runnable action) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.OUTDATED, number);
        }
    }

    public OutdatedDetails getDetails() {
        return details;
    }

    /** @return names what the page shows, as it is sent back with a decision */
    public String getSeen() {
        return details.seen();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
