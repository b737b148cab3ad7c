package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.FilerKey;
import se.lexheller.deviation.FollowUp;
import se.lexheller.deviation.FollowUpService;
import se.lexheller.deviation.TimelineRow;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.privacy.ScanReport;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.Secret;
import se.lexheller.shared.TypedText;

/** Mitt ärende: by the private link or signed in; the receipt is its first page. */
@Named
@RequestScoped
public class FollowUpPage {

    /** A step done, the one where it stands, or one ahead. mark: the class of the style sheet. */
    public record Step(String title, String text, String reason, Instant at, String mark) {
    }

    @Inject
    private FollowUpService followUps;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    private Settings settings;
    @Inject
    @Param(name = "secret")
    private String secret;
    @Inject
    @Param(name = "number")
    private String number;
    private FollowUp details;
    private String reply;
    @Inject
    @Param(name = "reason")
    private String reason;
    private String withdrawal;
    private ScanReport scan;

    @PostConstruct
    void load() {
        details = followUps.read(key());
    }

    public void send() {
        boolean asked = details.isAsked();
        if (errors.attempt(() -> followUps.reply(key(), reply, reason))) {
            done(asked ? "answer-sent" : "message-to-coordinator-sent");
        } else {
            scan = followUps.scan(reply);
        }
    }

    /** Puts "[borttaget]" in all places found; sent is nothing yet. */
    public void redact() {
        reply = followUps.scan(reply).redacted().get(FollowUpService.REPLY);
    }

    public void withdraw() {
        if (errors.attempt(() -> followUps.withdraw(key(), withdrawal))) {
            done("withdrawn");
        }
    }

    private void done(String notice) {
        if (secret != null) {
            Redirect.withNotice(notice, Route.FOLLOW_UP, secret);
        } else {
            Redirect.withNotice(notice, Route.MY_CASE, number);
        }
    }

    private FilerKey key() {
        return secret != null ? FilerKey.link(new Secret(secret)) : FilerKey.account(me.get(), number);
    }

    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        List<TimelineRow> past = details.timeline();
        for (int i = 0; i < past.size(); i++) {
            boolean last = i == past.size() - 1;
            steps.add(step(past.get(i), last && !past.get(i).state().isEnded() ? "is-current" : "is-done", last));
        }
        ahead().forEach(state -> steps.add(new Step(texts.get("ahead." + state), "", "", null, "is-ahead")));
        return steps;
    }

    private Step step(TimelineRow row, String mark, boolean last) {
        return new Step(texts.get("timeline." + row.state()), last ? texts.get("timeline." + row.state() + ".text") : "",
                row.reason(), row.at(), mark);
    }

    private List<DeviationState> ahead() {
        return switch (details.state()) {
            case SUBMITTED -> List.of(DeviationState.TRIAGE, DeviationState.ASSIGNED, DeviationState.JOINT_REVIEW, DeviationState.ANSWERED);
            case TRIAGE, NEEDS_SUPPLEMENT -> List.of(DeviationState.ASSIGNED, DeviationState.JOINT_REVIEW, DeviationState.ANSWERED);
            case ASSIGNED -> List.of(DeviationState.JOINT_REVIEW, DeviationState.ANSWERED);
            case JOINT_REVIEW -> List.of(DeviationState.ANSWERED);
            default -> List.of();
        };
    }

    /** @return the private link in full, for keeping; null where signed in */
    public String getLink() {
        return secret == null ? null : settings.baseUrl() + Route.FOLLOW_UP.path(secret);
    }

    public String getPath() {
        return Route.FOLLOW_UP.path(secret);
    }

    public FollowUp getDetails() {
        return details;
    }

    /** @return what seems to be personal data in the text just typed */
    public List<FoundPlace> getFound() {
        return scan == null ? List.of() : scan.findings(FollowUpService.REPLY).stream()
                .map(place -> FoundPlace.inReply(TypedText.clean(reply), place, texts)).toList();
    }

    public boolean isWarned() {
        return scan != null && scan.warns() && !scan.blocks();
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public String getReason() {
        return reason;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }
}
