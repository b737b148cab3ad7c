package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** What the association reads of a case's assignments, and whom it could assign the case to. */
@ApplicationScoped
@Transactional
public class AssigningReadingService {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentAccess access;
    @Inject
    private AssignmentReading reading;
    @Inject
    private AssigningRules rules;
    @Inject
    private DeviationService deviations;

    /** @throws NotFound where the user doesn't read all cases */
    public AssigningDetails details(User user, String number) {
        access.requireReadAll(user);
        CaseHeader header = deviations.header(user, number);
        List<Assignment> all = assignments.of(header.id());
        boolean assigns = access.mayAssign(user);
        boolean mayAssign = assigns && isAssignable(header.state());
        return new AssigningDetails(header, mayAssign, deviations.hasMemberText(header.id()), rules.proposedDue(),
                mayAssign ? rules.choices(deviations.facts(header.id()), all) : List.of(), reading.cards(all),
                assigns && AssigningRules.isReadyForReview(header.state(), all), assigns && isFollowedUp(header.state()),
                assigns && header.state() == DeviationState.FOLLOW_UP);
    }

    private static boolean isFollowedUp(DeviationState state) {
        return state == DeviationState.ANSWERED || state == DeviationState.FOLLOW_UP;
    }

    private static boolean isAssignable(DeviationState state) {
        return state == DeviationState.TRIAGE || state == DeviationState.ASSIGNED || state == DeviationState.JOINT_REVIEW;
    }
}
