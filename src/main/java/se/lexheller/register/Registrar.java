package se.lexheller.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import se.lexheller.assignment.AssignmentMoved;
import se.lexheller.assignment.AssignmentState;
import se.lexheller.answer.JointAnswerChanged;
import se.lexheller.deviation.CaseMoved;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.FollowUpDue;
import se.lexheller.deviation.MessageWritten;
import se.lexheller.publication.PublicationMoved;

/**
 * Registrator: enters each document into the register, in the transaction of the step that it came with. Last of all that the
 * transaction does, since the year's series is locked from then on: whoever waits for it holds whatever else the step needs.
 */
@ApplicationScoped
class Registrar {

    @Inject
    private Registering registering;
    @Resource
    private TransactionSynchronizationRegistry transaction;

    void onCaseMoved(@Observes(during = TransactionPhase.BEFORE_COMPLETION) CaseMoved moved) {
        document(moved).ifPresent(kind -> enter(Document.of(kind, moved.deviationId(), moved.at())));
    }

    void onMessageWritten(@Observes(during = TransactionPhase.BEFORE_COMPLETION) MessageWritten written) {
        enter(Document.of(written.fromFiler() ? DocumentKind.FILER_MESSAGE : DocumentKind.ASSOCIATION_MESSAGE, written.deviationId(), written.at()));
    }

    void onFollowUpDue(@Observes(during = TransactionPhase.BEFORE_COMPLETION) FollowUpDue due) {
        enter(Document.of(DocumentKind.FOLLOW_UP_QUESTION, due.deviationId(), due.at()));
    }

    void onAssignmentMoved(@Observes(during = TransactionPhase.BEFORE_COMPLETION) AssignmentMoved moved) {
        document(moved).ifPresent(kind -> enter(new Document(kind, moved.deviationId(), moved.organisationId(), moved.assignmentId(), moved.at())));
    }

    void onJointAnswerChanged(@Observes(during = TransactionPhase.BEFORE_COMPLETION) JointAnswerChanged changed) {
        enter(Document.of(DocumentKind.JOINT_PROPOSAL, changed.deviationId(), changed.at()));
    }

    void onPublicationMoved(@Observes(during = TransactionPhase.BEFORE_COMPLETION) PublicationMoved moved) {
        orNothing(() -> registering.publication(moved));
    }

    private static Optional<DocumentKind> document(CaseMoved moved) {
        return Optional.ofNullable(switch (moved.to()) {
            case SUBMITTED -> DocumentKind.FILING;
            case NEEDS_SUPPLEMENT -> DocumentKind.SUPPLEMENT_REQUEST;
            case TRIAGE -> moved.from() == DeviationState.NEEDS_SUPPLEMENT ? DocumentKind.SUPPLEMENT : null;
            case REJECTED -> DocumentKind.REJECTION;
            case DUPLICATE -> DocumentKind.DUPLICATE_NOTICE;
            case WITHDRAWN -> DocumentKind.WITHDRAWAL;
            case ANSWERED -> DocumentKind.JOINT_ANSWER;
            case CLOSED -> DocumentKind.CLOSING;
            case DRAFT, ASSIGNED, JOINT_REVIEW, FOLLOW_UP -> null;
        });
    }

    private static Optional<DocumentKind> document(AssignmentMoved moved) {
        return Optional.ofNullable(switch (moved.to()) {
            case SENT -> DocumentKind.ASSIGNMENT;
            case DECLINED -> DocumentKind.DECLINATION;
            // A new wording of the joint answer takes approvals back; that is no new answer.
            case ANSWERED -> moved.from() == AssignmentState.ACKNOWLEDGED ? DocumentKind.MEMBER_ANSWER : null;
            case APPROVED -> DocumentKind.APPROVAL;
            case RESERVATION -> DocumentKind.RESERVATION;
            case ACKNOWLEDGED -> null;
        });
    }

    private void enter(Document document) {
        orNothing(() -> registering.enter(document));
    }

    /** CDI only logs what an observer throws at this point; a step without its entry must not stand. */
    private void orNothing(Runnable entry) {
        try {
            entry.run();
        } catch (RuntimeException e) {
            transaction.setRollbackOnly();
            throw e;
        }
    }
}
