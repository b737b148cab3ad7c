package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.NoteService;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/**
 * A member's staff take on, answer, decline and hand over what is assigned to their organisation. Another organisation's
 * assignment is not found.
 */
@ApplicationScoped
@Transactional
public class MemberAssignmentService {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentAccess access;
    @Inject
    private AssignmentHistory history;
    @Inject
    private Colleagues colleagues;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private DeviationService deviations;
    @Inject
    private NoteService notes;
    @Inject
    private Clock clock;

    public void acknowledge(User user, long assignmentId) {
        Assignment assignment = held(user, assignmentId);
        acknowledge(assignment, user, clock.instant());
    }

    /** Whoever answers at once has taken it on by that. */
    public void answer(User user, long assignmentId, MemberAnswer answer, PassReason reason) {
        Assignment assignment = held(user, assignmentId);
        answer.valid();
        personalData.clear(user, assignment.deviationId(), answer.fields(), reason);
        Instant now = clock.instant();
        if (assignment.state() == AssignmentState.SENT) {
            acknowledge(assignment, user, now);
        }
        AssignmentState from = assignment.state();
        assignment.answer(answer, user.accountId(), now);
        history.moved(assignment, from, null, By.user(user), now);
        history.keepNextDueDate(assignment.deviationId());
    }

    public void decline(User user, long assignmentId, Declining typed, PassReason reason) {
        Assignment assignment = held(user, assignmentId);
        Declining declining = colleagues.named(typed).valid();
        personalData.clear(user, assignment.deviationId(), declining.fields(), reason);
        AssignmentState from = assignment.state();
        assignment.decline(declining);
        history.moved(assignment, from, declining.reason(), By.user(user), clock.instant());
        history.keepNextDueDate(assignment.deviationId());
    }

    /**
     * To a colleague, a unit, or both.
     *
     * @param handlerId null: nobody in person
     * @param unitId    null: the whole organisation's
     */
    public void handOver(User user, long assignmentId, Long handlerId, Long unitId) {
        Assignment assignment = held(user, assignmentId);
        String to = colleagues.receiving(assignment.organisationId(), handlerId, unitId);
        assignment.handOver(handlerId, unitId);
        history.changed(assignment, to, By.user(user));
    }

    public void note(User user, long assignmentId, String typed) {
        Assignment assignment = assignments.get(assignmentId);
        access.requireRead(user, assignment);
        notes.write(user, assignment.deviationId(), typed);
    }

    /** @throws BusinessRuleViolation where the case has left the members meanwhile */
    private Assignment held(User user, long assignmentId) {
        access.requireWorkForMember(user);
        CaseFacts held = deviations.hold(assignments.deviationOf(assignmentId, user.organisationId()));
        Assignment assignment = assignments.get(assignmentId);
        access.requireHandle(user, assignment);
        if (held.state() != DeviationState.ASSIGNED) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        return assignment;
    }

    private void acknowledge(Assignment assignment, User user, Instant now) {
        AssignmentState from = assignment.state();
        assignment.acknowledge(user.accountId(), now);
        history.moved(assignment, from, null, By.user(user), now);
    }
}
