package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.deviation.By;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/**
 * The parties of a joint answer. What has no user as argument is for the feature {@code answer}, which has asked who may
 * and holds the case.
 */
@ApplicationScoped
@Transactional
public class PartyService {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentAccess access;
    @Inject
    private AssignmentHistory history;
    @Inject
    private AssignmentReading reading;
    @Inject
    private DeviationService deviations;
    @Inject
    private Clock clock;

    /** @return the members with a live assignment, in the order they got it */
    public List<Party> parties(long deviationId) {
        return assignments.live(deviationId).stream().map(this::party).toList();
    }

    /** @return where each party is to be reached; for mails alone */
    public List<PartyContact> contacts(long deviationId) {
        return assignments.live(deviationId).stream().map(a -> new PartyContact(a.id(), a.organisationId(), a.unitId())).toList();
    }

    /** @return what the parties' answers cite of the map, each entry once, by its newest cited version */
    public List<Citation> cited(long deviationId) {
        return assignments.citations(assignments.live(deviationId).stream().map(Assignment::id).toList()).values().stream()
                .flatMap(List::stream).collect(Collectors.toMap(Citation::entryId, c -> c, (a, b) -> a.number() > b.number() ? a : b))
                .values().stream().sorted(Comparator.comparing(Citation::entryId)).toList();
    }

    /** @return whether everybody has answered, so that a joint review may start */
    public boolean isReadyForReview(long deviationId, DeviationState state) {
        return AssigningRules.isReadyForReview(state, assignments.of(deviationId));
    }

    /** @throws NotFound where the user doesn't work for the member whose assignment it is */
    public Party own(User user, long assignmentId) {
        Assignment assignment = assignments.get(assignmentId);
        access.requireRead(user, assignment);
        deviations.requireOpen(user, assignment.deviationId());
        return party(assignment);
    }

    /**
     * @return the case's id alone, so that it can be held before anything of it is read
     * @throws NotFound where the user doesn't work for the member whose assignment it is
     */
    public long caseOf(User user, long assignmentId) {
        access.requireWorkForMember(user);
        long deviationId = assignments.deviationOf(assignmentId, user.organisationId());
        deviations.requireOpen(user, deviationId);
        return deviationId;
    }

    /** @return whether the user is an approver of that party */
    public boolean isApprover(User user, long assignmentId) {
        return access.mayApprove(user, assignments.get(assignmentId));
    }

    /** @return whether the user is an approver of that party and hasn't written its answer ("not the author", life-cycle table) */
    public boolean mayDecide(User user, long assignmentId) {
        Assignment assignment = assignments.get(assignmentId);
        return access.mayApprove(user, assignment) && !isAuthor(user, assignment);
    }

    public void approve(User user, long assignmentId) {
        Assignment assignment = decidable(user, assignmentId);
        AssignmentState from = assignment.state();
        Instant now = clock.instant();
        assignment.approve(user.accountId(), now);
        history.moved(assignment, from, null, By.user(user), now);
    }

    public void reserve(User user, long assignmentId, String text) {
        Assignment assignment = decidable(user, assignmentId);
        AssignmentState from = assignment.state();
        Instant now = clock.instant();
        assignment.reserve(text, user.accountId(), now);
        history.moved(assignment, from, assignment.reservation(), By.user(user), now);
    }

    /** The joint answer is worded anew, or gets one more party: all say again whether they stand behind it. */
    public void takeBackDecisions(long deviationId, By by) {
        Instant now = clock.instant();
        for (Assignment assignment : assignments.live(deviationId)) {
            AssignmentState from = assignment.state();
            if (from.isDecided()) {
                assignment.takeBackDecision();
                history.moved(assignment, from, null, by, now);
            }
        }
    }

    private Assignment decidable(User user, long assignmentId) {
        Assignment assignment = assignments.get(assignmentId);
        access.requireApprove(user, assignment);
        if (isAuthor(user, assignment)) {
            throw new BusinessRuleViolation("rule.author-cannot-approve");
        }
        return assignment;
    }

    private static boolean isAuthor(User user, Assignment assignment) {
        return user.accountId().equals(assignment.answeredById());
    }

    private Party party(Assignment a) {
        return new Party(a.id(), a.deviationId(), a.organisationId(), reading.organisation(a.organisationId()), a.state(),
                a.answer(), a.answeredAt(), a.answeredById(), a.reservation(), a.decidedAt());
    }
}
