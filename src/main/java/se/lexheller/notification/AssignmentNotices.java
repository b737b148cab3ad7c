package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.lexheller.answer.JointAnswerChanged;
import se.lexheller.assignment.AssignmentDue;
import se.lexheller.assignment.AssignmentMoved;
import se.lexheller.assignment.PartyContact;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.platform.web.Route;

/** Who is told of the members' steps: assignments, their answers, and what they say of the joint one. */
@ApplicationScoped
class AssignmentNotices {

    @Inject
    private Notices notices;
    @Inject
    private Links links;
    @Inject
    private DeviationService deviations;

    void onAssignmentMoved(@Observes AssignmentMoved moved) {
        long id = moved.deviationId();
        String event = Notice.event("assignment-" + moved.assignmentId() + "-" + moved.to(), moved.at());
        switch (moved.to()) {
            case SENT -> toMember(NoticeKind.ASSIGNED, event, id,
                    new PartyContact(moved.assignmentId(), moved.organisationId(), moved.unitId()));
            case DECLINED -> notices.toAssociation(NoticeKind.ASSIGNMENT_DECLINED, event, id);
            case ANSWERED -> answered(moved, event);
            case APPROVED -> decided(NoticeKind.APPROVED, event, id);
            case RESERVATION -> decided(NoticeKind.RESERVATION, event, id);
            case ACKNOWLEDGED -> { } // the workplace shows it
        }
    }

    /** An approval that is taken back leads there too, and is told by the new wording that caused it. */
    private void answered(AssignmentMoved moved, String event) {
        if (moved.from() != null && moved.from().isOpen()) {
            notices.toAssociation(NoticeKind.ASSIGNMENT_ANSWERED, event, moved.deviationId());
        }
    }

    private void decided(NoticeKind kind, String event, long deviationId) {
        notices.toParties(kind, event, deviationId, Route.MEMBER_JOINT_ANSWER);
        notices.toAssociation(kind, event, deviationId);
    }

    void onAssignmentDue(@Observes AssignmentDue due) {
        NoticeKind kind = due.overdue() ? NoticeKind.ASSIGNMENT_OVERDUE : NoticeKind.ASSIGNMENT_DUE_SOON;
        toMember(kind, "assignment-" + due.to().assignmentId() + "-due-" + due.dueOn(), due.deviationId(), due.to());
    }

    /** A wording from before the joint review is a draft, which nobody has approved and nobody is told of. */
    void onJointAnswerChanged(@Observes JointAnswerChanged changed) {
        boolean inReview = deviations.facts(changed.deviationId()).state() == DeviationState.JOINT_REVIEW;
        if (inReview && changed.versionNo() > 1) {
            notices.toParties(NoticeKind.JOINT_TEXT_CHANGED, "case-" + changed.deviationId() + "-version-" + changed.versionNo(),
                    changed.deviationId(), Route.MEMBER_JOINT_ANSWER);
        }
    }

    private void toMember(NoticeKind kind, String event, long deviationId, PartyContact party) {
        notices.toMember(kind, event, deviationId, party, links.to(Route.MEMBER_ASSIGNMENT, party.assignmentId()));
    }
}
