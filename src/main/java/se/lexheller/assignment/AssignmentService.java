package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;

/** The association assigns a case to members. */
@ApplicationScoped
@Transactional
public class AssignmentService {

    @Inject
    private AssignmentAccess access;
    @Inject
    private AssigningRules rules;
    @Inject
    private AssignmentHistory history;
    @Inject
    private PartyService parties;
    @Inject
    private DeviationService deviations;

    /**
     * To one or several members at once, for the first time or to more of them later.
     *
     * @param typedDue as 2026-12-18; a working day to come
     */
    public void assign(User user, String number, List<Recipient> recipients, String typedDue) {
        access.requireAssign(user);
        LocalDate due = rules.due("due", typedDue);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        rules.requireFit(held.id(), recipients);
        deviations.assign(user, held.id());
        rules.requireNoPersonalData(held.id());
        if (held.state() == DeviationState.JOINT_REVIEW) {
            parties.takeBackDecisions(held.id(), By.user(user));
        }
        recipients.forEach(r -> history.sent(held.id(), r, due, By.user(user)));
        history.keepNextDueDate(held.id());
    }

    /** Gives a member another day to answer by. */
    public void moveDueDate(User user, String number, long assignmentId, String typedDue) {
        access.requireAssign(user);
        LocalDate due = rules.due("newDue", typedDue);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        history.newDueDate(held.id(), assignmentId, due, By.user(user));
        history.keepNextDueDate(held.id());
    }
}
