package se.lexheller.answer.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.answer.ApprovalService;
import se.lexheller.answer.JointAnswerReadingService;
import se.lexheller.answer.PartyAnswerDetails;
import se.lexheller.assignment.PassReason;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.NotFound;

/** Gemensamt svar at a member: its approver stands behind the text, or reserves. */
@Named
@RequestScoped
public class MemberJointAnswerPage {

    @Inject
    private JointAnswerReadingService reading;
    @Inject
    private ApprovalService approvals;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "reservationReason")
    private String reservationReason;
    @Inject
    @Param(name = "id")
    private String id;
    @Inject
    @Param(name = "fran")
    private String before;
    @Inject
    @Param(name = "till")
    private String after;
    @Inject
    @Param(name = "readNo")
    private String readNo;
    private long assignmentId;
    private PartyAnswerDetails details;
    private String reservation;

    @PostConstruct
    void load() {
        assignmentId = assignmentId();
        details = reading.ofParty(me.get(), assignmentId, VersionNo.of(before), VersionNo.of(after));
    }

    public void approve() {
        attempt("approved", () -> approvals.approve(me.get(), assignmentId, read()));
    }

    public void reserve() {
        attempt("reserved", () -> approvals.reserve(me.get(), assignmentId, read(), reservation, new PassReason("reservationReason", reservationReason)));
    }

    private void attempt(String notice, Runnable action) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.MEMBER_JOINT_ANSWER, assignmentId);
        }
    }

    private int read() {
        return (int) ReadVersion.required(VersionNo.of(readNo));
    }

    private long assignmentId() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound("assignment");
        }
        return Long.parseLong(id);
    }

    public PartyAnswerDetails getDetails() {
        return details;
    }

    public String getReservation() {
        return reservation;
    }

    public void setReservation(String reservation) {
        this.reservation = reservation;
    }

    public String getReservationReason() {
        return reservationReason;
    }

    public void setReservationReason(String reservationReason) {
        this.reservationReason = reservationReason;
    }
}
