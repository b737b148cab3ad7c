package se.lexheller.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.TriageService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** The steps that a coordinator takes with a case, beside its text. */
@Named
@RequestScoped
public class StaffTriagePage {

    @Inject
    private TriageService triage;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private String question;
    private String rejectReason;
    private String rejectChannel;
    private String duplicateOf;
    private String opened;

    public void start() {
        attempt("start", "case-received", () -> triage.start(me.get(), number));
    }

    public void askForSupplement() {
        attempt("supplement", "supplement-asked", () -> triage.askForSupplement(me.get(), number, question));
    }

    public void reject() {
        attempt("reject", "case-rejected", () -> triage.reject(me.get(), number, rejectReason, rejectChannel));
    }

    public void markDuplicate() {
        attempt("duplicate", "case-duplicate", () -> triage.markDuplicate(me.get(), number, duplicateOf));
    }

    private void attempt(String fold, String notice, Runnable action) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.STAFF_CASE, number);
        } else {
            opened = fold;
        }
    }

    /** @return the form in which something has to be put right: it stays open, with what was typed; else null */
    public String getOpened() {
        return opened;
    }

    public int getLongestQuestion() {
        return TriageService.LONGEST_QUESTION;
    }

    public int getLongestReason() {
        return TriageService.LONGEST_REASON;
    }

    public int getLongestChannel() {
        return TriageService.LONGEST_CHANNEL;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getRejectReason() {
        return rejectReason;
    }

    public void setRejectReason(String rejectReason) {
        this.rejectReason = rejectReason;
    }

    public String getRejectChannel() {
        return rejectChannel;
    }

    public void setRejectChannel(String rejectChannel) {
        this.rejectChannel = rejectChannel;
    }

    public String getDuplicateOf() {
        return duplicateOf;
    }

    public void setDuplicateOf(String duplicateOf) {
        this.duplicateOf = duplicateOf;
    }
}
