package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/** How a member's staff get hold of their organisation's assignment before they do anything with it. */
@ApplicationScoped
class HeldAssignments {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentAccess access;
    @Inject
    private DeviationService deviations;

    /**
     * @return the assignment, whose case nobody else can change until the step is done
     * @throws NotFound              where the user doesn't handle assignments for the member whose it is
     * @throws BusinessRuleViolation where the case has left the members meanwhile
     */
    Assignment hold(User user, long assignmentId) {
        access.requireWorkForMember(user);
        CaseFacts held = deviations.hold(assignments.deviationOf(assignmentId, user.organisationId()));
        Assignment assignment = assignments.get(assignmentId);
        access.requireHandle(user, assignment);
        deviations.requireOpen(user, assignment.deviationId());
        if (held.state() != DeviationState.ASSIGNED) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        return assignment;
    }

    /**
     * @return the assignment, whatever state its case is in
     * @throws NotFound where the user doesn't handle assignments for the member whose it is
     */
    Assignment holdAnytime(User user, long assignmentId) {
        access.requireWorkForMember(user);
        deviations.hold(assignments.deviationOf(assignmentId, user.organisationId()));
        Assignment assignment = assignments.get(assignmentId);
        access.requireHandle(user, assignment);
        return assignment;
    }

    /** @throws NotFound where the user doesn't work for the member whose it is */
    Assignment read(User user, long assignmentId) {
        Assignment assignment = assignments.get(assignmentId);
        access.requireRead(user, assignment);
        deviations.requireOpen(user, assignment.deviationId());
        return assignment;
    }
}
