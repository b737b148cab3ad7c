package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.deviation.AwaitedConfirmation;
import se.lexheller.deviation.FilingStep;
import se.lexheller.deviation.SubmissionService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.NotFound;

/** Kolla din e-post: the link has been mailed; here it can be asked for again. */
@Named
@RequestScoped
public class SentPage {

    @Inject
    private SubmissionService submission;
    @Inject
    private CurrentUser me;
    @Inject
    private DraftCookie cookie;
    @Inject
    private FormErrors errors;
    private AwaitedConfirmation awaited;

    @PostConstruct
    void load() {
        try {
            awaited = submission.awaited(me.get(), cookie.get());
        } catch (NotFound e) {
            awaited = null;
        }
    }

    public void enter() {
        if (awaited == null) {
            Redirect.withNotice("no-draft", Route.FILING_START);
        }
    }

    public void resend() {
        if (errors.attempt(() -> submission.resend(me.get(), cookie.get()))) {
            Redirect.withNotice("link-resent", Route.FILING_SENT);
        }
    }

    public AwaitedConfirmation getAwaited() {
        return awaited;
    }

    public String getChangeAddress() {
        return FilingSteps.route(FilingStep.YOU).path() + "?andra=1#email";
    }
}
