package se.lexheller.assignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.lexheller.assignment.AssigningDetails;
import se.lexheller.assignment.AssigningReadingService;
import se.lexheller.assignment.AssignmentCard;
import se.lexheller.assignment.AssignmentService;
import se.lexheller.assignment.Commitment;
import se.lexheller.assignment.CommitmentOutcome;
import se.lexheller.assignment.CommitmentRow;
import se.lexheller.assignment.CommitmentService;
import se.lexheller.assignment.MemberChoice;
import se.lexheller.assignment.Recipient;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Fördelning: the association assigns a case to members and sees how far each has come. */
@Named
@RequestScoped
public class AssigningPage {

    @Inject
    private AssigningReadingService reading;
    @Inject
    private AssignmentService assignments;
    @Inject
    private CommitmentService commitments;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    @Inject
    @Param(name = "till")
    private String namedMember;
    @Inject
    @Param(name = "members")
    private List<String> chosen;
    private AssigningDetails details;
    private String due;
    private String newDue;
    private String moved;
    private String summary;

    @PostConstruct
    void load() {
        details = reading.details(me.get(), number);
        due = details.dueOn().toString();
    }

    public void assign() {
        if (errors.attempt(() -> assignments.assign(me.get(), number, recipients(), due))) {
            Redirect.withNotice("assigned", Route.ASSIGNING, number);
        }
    }

    public void moveDueDate() {
        if (errors.attempt(() -> assignments.moveDueDate(me.get(), number, Ids.of(moved), newDue))) {
            Redirect.withNotice("due-date-moved", Route.ASSIGNING, number);
        }
    }

    public void recordOutcomes() {
        if (errors.attempt(() -> commitments.record(me.get(), number, outcomes()))) {
            Redirect.withNotice("outcomes-saved", Route.ASSIGNING, number);
        }
    }

    public void close() {
        if (errors.attempt(() -> commitments.close(me.get(), number, summary))) {
            Redirect.withNotice("closed", Route.ASSIGNING, number);
        }
    }

    /** @return whether the member's box is ticked: as sent, as a link asks for, or as the filing proposes */
    public boolean isTicked(MemberChoice choice) {
        String id = String.valueOf(choice.organisationId());
        if (Faces.isPostback()) {
            return chosen != null && chosen.contains(id);
        }
        return namedMember == null ? choice.involved() && details.assignments().isEmpty() : namedMember.equals(id);
    }

    /** @return the unit chosen for that member, empty for the whole organisation */
    public String unitOf(MemberChoice choice) {
        String typed = Faces.getRequestParameter("unit-" + choice.organisationId());
        return typed == null ? "" : typed;
    }

    /** @return what is chosen for the commitment: as sent, else as it is known */
    public String outcomeOf(CommitmentRow commitment) {
        String typed = Faces.getRequestParameter("outcome-" + commitment.id());
        return typed != null ? typed : commitment.outcome() == null ? "" : commitment.outcome().name();
    }

    /** @return what is written beside it, likewise */
    public String noteOf(CommitmentRow commitment) {
        String typed = Faces.getRequestParameter(CommitmentOutcome.noteField(commitment.id()));
        return typed != null ? typed : commitment.outcomeNote();
    }

    private List<CommitmentOutcome> outcomes() {
        return details.assignments().stream().flatMap(a -> a.commitments().stream())
                .map(c -> new CommitmentOutcome(c.id(), outcome(outcomeOf(c)), noteOf(c))).toList();
    }

    private static Commitment.Outcome outcome(String typed) {
        return Arrays.stream(Commitment.Outcome.values()).filter(o -> o.name().equals(typed)).findFirst().orElse(null);
    }

    private List<Recipient> recipients() {
        return chosen == null ? List.of() : chosen.stream().distinct()
                .map(id -> new Recipient(Ids.of(id), Ids.orNull(Faces.getRequestParameter("unit-" + id)))).toList();
    }

    /** @return the members that something speaks for */
    public List<MemberChoice> getProposed() {
        return details.choices().stream().filter(MemberChoice::isProposed).toList();
    }

    public List<MemberChoice> getOthers() {
        return details.choices().stream().filter(choice -> !choice.isProposed()).toList();
    }

    /** @return whether the map points at none of those who can be chosen */
    public boolean isMapSilent() {
        return details.choices().stream().allMatch(choice -> choice.reasons().isEmpty());
    }

    public AssigningDetails getDetails() {
        return details;
    }

    public CaseHeader getHeader() {
        return details.header();
    }

    /** @return the assignments whose due date can still be moved */
    public List<AssignmentCard> getOpen() {
        return details.assignments().stream().filter(AssignmentCard::isOpen).toList();
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getNewDue() {
        return newDue;
    }

    public void setNewDue(String newDue) {
        this.newDue = newDue;
    }

    public boolean isAnyCommitment() {
        return details.assignments().stream().anyMatch(a -> !a.commitments().isEmpty());
    }

    public Commitment.Outcome[] getOutcomes() {
        return Commitment.Outcome.values();
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }
}
