package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseEvent;
import se.lexheller.deviation.DeviationService;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Leaves a trace of each step (invariant 3), tells whoever listens, and keeps the case's next due date. */
@ApplicationScoped
class AssignmentHistory {

    @Inject
    private DeviationService deviations;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private Event<AssignmentMoved> moved;
    @Inject
    private Clock clock;

    void sent(long deviationId, Recipient recipient, LocalDate due, By by) {
        Instant now = clock.instant();
        Assignment assignment = assignments.add(new Assignment(deviationId, recipient.organisationId(), recipient.unitId(), due, now));
        moved(assignment, null, null, by, now);
    }

    /** @throws NotFound where it is no assignment of that case */
    void newDueDate(long deviationId, long assignmentId, LocalDate due, By by) {
        Assignment assignment = assignments.get(assignmentId);
        if (assignment.deviationId() != deviationId) {
            throw new NotFound("assignment of another case");
        }
        assignment.moveDueDate(due);
        changed(assignment, due.toString(), by);
    }

    /** @param from null where the assignment has just been sent */
    void moved(Assignment assignment, AssignmentState from, String reason, By by, Instant now) {
        record(assignment, from, reason, by);
        moved.fire(new AssignmentMoved(assignment.id(), assignment.deviationId(), assignment.organisationId(),
                assignment.unitId(), from, assignment.state(), reason, now));
    }

    void acknowledge(Assignment assignment, User user, Instant now) {
        AssignmentState from = assignment.state();
        assignment.acknowledge(user.accountId(), now);
        moved(assignment, from, null, By.user(user), now);
    }

    /** Something else than its state has changed: who handles it, or by when. */
    void changed(Assignment assignment, String what, By by) {
        record(assignment, assignment.state(), what, by);
    }

    void keepNextDueDate(long deviationId) {
        deviations.nextDueOn(deviationId, assignments.earliestDue(deviationId).orElse(null));
    }

    private void record(Assignment assignment, AssignmentState from, String reason, By by) {
        deviations.record(assignment.deviationId(), new CaseEvent.Step(CaseEvent.Subject.ASSIGNMENT, assignment.id(), from,
                assignment.state(), reason), by);
    }
}
