package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import se.lexheller.deviation.CaseMoved;
import se.lexheller.deviation.ConfirmationWanted;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.FollowUpDue;
import se.lexheller.deviation.MessageWritten;
import se.lexheller.deviation.SupplementOverdue;
import se.lexheller.platform.web.Route;

/** Who is told of a case's own steps (the last column of the life cycle). */
@ApplicationScoped
class CaseNotices {

    @Inject
    private Notices notices;
    @Inject
    private Links links;
    @Inject
    private MailDates dates;

    void onConfirmationWanted(@Observes ConfirmationWanted wanted) {
        notices.to(List.of(wanted.email()), NoticeKind.FILING_CONFIRMATION, Notice.event("draft-" + wanted.draftId(), wanted.at()),
                List.of(links.to(Route.FILING_CONFIRM, wanted.secret().value()), dates.moment(wanted.until())));
    }

    void onCaseMoved(@Observes CaseMoved moved) {
        long id = moved.deviationId();
        String event = event(id, moved.to(), moved.at());
        switch (moved.to()) {
            case SUBMITTED -> {
                notices.toFiler(NoticeKind.RECEIPT, event, id);
                notices.toAssociation(NoticeKind.NEW_CASE, event, id);
            }
            case TRIAGE -> triage(moved, event);
            case NEEDS_SUPPLEMENT -> notices.toFiler(NoticeKind.QUESTION_ASKED, event, id);
            case REJECTED -> notices.toFiler(NoticeKind.CASE_REJECTED, event, id);
            case DUPLICATE -> notices.toFiler(NoticeKind.CASE_DUPLICATE, event, id);
            case ANSWERED -> notices.toFilerAndFollowers(NoticeKind.CASE_ANSWERED, event, id);
            case JOINT_REVIEW -> notices.toParties(NoticeKind.JOINT_REVIEW, event, id, Route.MEMBER_JOINT_ANSWER);
            case WITHDRAWN -> {
                notices.toAssociation(NoticeKind.CASE_WITHDRAWN, event, id);
                notices.toParties(NoticeKind.CASE_WITHDRAWN, event, id, Route.MEMBER_ASSIGNMENT);
            }
            default -> { } // told by the assignment's and the follow-up's own events
        }
    }

    private void triage(CaseMoved moved, String event) {
        if (moved.from() == DeviationState.NEEDS_SUPPLEMENT) {
            notices.toAssociation(NoticeKind.SUPPLEMENT_ANSWERED, event, moved.deviationId());
        } else {
            notices.toFiler(NoticeKind.TRIAGE_STARTED, event, moved.deviationId());
        }
    }

    void onMessageWritten(@Observes MessageWritten written) {
        String event = "entry-" + written.entryId();
        if (written.fromFiler()) {
            notices.toAssociation(NoticeKind.FILER_WROTE, event, written.deviationId());
        } else {
            notices.toFiler(NoticeKind.ASSOCIATION_WROTE, event, written.deviationId());
        }
    }

    void onSupplementOverdue(@Observes SupplementOverdue overdue) {
        notices.toFiler(NoticeKind.QUESTION_REMINDER, "entry-" + overdue.entryId() + "-day-" + overdue.days(), overdue.deviationId());
    }

    void onFollowUpDue(@Observes FollowUpDue due) {
        String event = "case-" + due.deviationId() + "-month-" + due.months();
        notices.toFiler(NoticeKind.FOLLOW_UP, event, due.deviationId());
        notices.toParties(NoticeKind.FOLLOW_UP, event, due.deviationId(), Route.MEMBER_ASSIGNMENT);
    }

    private static String event(long id, DeviationState to, Instant at) {
        return Notice.event("case-" + id + "-" + to, at);
    }
}
