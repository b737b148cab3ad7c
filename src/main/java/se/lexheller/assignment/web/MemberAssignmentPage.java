package se.lexheller.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.assignment.Declining;
import se.lexheller.assignment.MemberAnswerService;
import se.lexheller.assignment.MemberAssignmentDetails;
import se.lexheller.assignment.MemberAssignmentService;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.assignment.PassReason;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Uppdrag: what a member's staff read and do with one assignment. */
@Named
@RequestScoped
public class MemberAssignmentPage {

    @Inject
    private MemberReadingService reading;
    @Inject
    private MemberAssignmentService assignments;
    @Inject
    private MemberAnswerService answers;
    @Inject
    private AnswerForm form;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "answerReason")
    private String answerReason;
    @Inject
    @Param(name = "declinePass")
    private String declinePass;
    @Inject
    @Param(name = "id")
    private String id;
    private long assignmentId;
    private MemberAssignmentDetails details;
    private String declineReason;
    private String responsible;
    private String responsibleOrganisation;
    private String handler;
    private String unit;
    private String note;
    private String registryNumber;

    @PostConstruct
    void load() {
        assignmentId = Ids.of(id);
        details = reading.details(me.get(), assignmentId);
        handler = details.handlerId() == null ? "" : details.handlerId().toString();
        unit = details.unitId() == null ? "" : details.unitId().toString();
        registryNumber = details.assignment().memberNumber();
    }

    public void acknowledge() {
        attempt("assignment-acknowledged", () -> assignments.acknowledge(me.get(), assignmentId));
    }

    public void answer() {
        attempt("member-answered", () -> answers.answer(me.get(), assignmentId, form.typed(), new PassReason("answerReason", answerReason)));
    }

    public void decline() {
        attempt("declined", () -> assignments.decline(me.get(), assignmentId,
                new Declining(declineReason, responsible, Ids.orNull(responsibleOrganisation)),
                new PassReason("declinePass", declinePass)));
    }

    public void handOver() {
        attempt("handed-over", () -> assignments.handOver(me.get(), assignmentId, Ids.orNull(handler), Ids.orNull(unit)));
    }

    public void callIt() {
        attempt("registry-number-kept", () -> assignments.callIt(me.get(), assignmentId, registryNumber));
    }

    public void writeNote() {
        attempt("note-written", () -> assignments.note(me.get(), assignmentId, note));
    }

    private void attempt(String notice, Runnable action) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.MEMBER_ASSIGNMENT, assignmentId);
        }
    }

    public MemberAssignmentDetails getDetails() {
        return details;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getResponsibleOrganisation() {
        return responsibleOrganisation;
    }

    public void setResponsibleOrganisation(String responsibleOrganisation) {
        this.responsibleOrganisation = responsibleOrganisation;
    }

    public String getHandler() {
        return handler;
    }

    public void setHandler(String handler) {
        this.handler = handler;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRegistryNumber() {
        return registryNumber;
    }

    public void setRegistryNumber(String registryNumber) {
        this.registryNumber = registryNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAnswerReason() {
        return answerReason;
    }

    public void setAnswerReason(String answerReason) {
        this.answerReason = answerReason;
    }

    public String getDeclinePass() {
        return declinePass;
    }

    public void setDeclinePass(String declinePass) {
        this.declinePass = declinePass;
    }
}
