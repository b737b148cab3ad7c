package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import se.lexheller.coordinationmap.CitationService;
import se.lexheller.deviation.By;
import se.lexheller.security.User;

/** A member's staff answer what is assigned to their organisation. */
@ApplicationScoped
@Transactional
public class MemberAnswerService {

    @Inject
    private HeldAssignments held;
    @Inject
    private AssignmentHistory history;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private CitationService citations;
    @Inject
    private Clock clock;

    /** Whoever answers at once has taken it on by that. */
    public void answer(User user, long assignmentId, MemberAnswer answer, PassReason reason) {
        Assignment assignment = held.hold(user, assignmentId);
        answer.valid();
        citations.valid(answer.citations());
        personalData.clear(user, assignment.deviationId(), answer.fields(), reason);
        Instant now = clock.instant();
        if (assignment.state() == AssignmentState.SENT) {
            history.acknowledge(assignment, user, now);
        }
        AssignmentState from = assignment.state();
        assignment.answer(answer, user.accountId(), now);
        history.moved(assignment, from, null, By.user(user), now);
        history.keepNextDueDate(assignment.deviationId());
    }
}
