package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseEvent;
import se.lexheller.deviation.DeviationService;

/** Leaves a trace of each step (invariant 3), tells whoever listens, and keeps the case's next due date. */
@ApplicationScoped
class AssignmentHistory {

    @Inject
    private DeviationService deviations;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private Event<AssignmentMoved> moved;

    /** @param from null where the assignment has just been sent */
    void moved(Assignment assignment, AssignmentState from, String reason, By by, Instant now) {
        record(assignment, from, reason, by);
        moved.fire(new AssignmentMoved(assignment.id(), assignment.deviationId(), assignment.organisationId(),
                assignment.unitId(), from, assignment.state(), reason, now));
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
