package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** The association assigns a case to members and follows their answers. */
@ApplicationScoped
@Transactional
public class AssignmentService {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentAccess access;
    @Inject
    private AssignmentHistory history;
    @Inject
    private AssignmentReading reading;
    @Inject
    private DueDates dueDates;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private PartyService parties;
    @Inject
    private DeviationService deviations;
    @Inject
    private OrganisationService organisations;
    @Inject
    private Clock clock;

    /** @throws NotFound where the user doesn't read all cases */
    public AssigningDetails details(User user, String number) {
        access.requireReadAll(user);
        CaseHeader header = deviations.header(user, number);
        List<Assignment> all = assignments.of(header.id());
        boolean mayAssign = access.mayAssign(user) && isAssignable(header.state());
        return new AssigningDetails(header, mayAssign, deviations.hasMemberText(header.id()),
                dueDates.proposed(reading.today()), reading.choices(deviations.facts(header.id()).actors(), all),
                all.stream().map(reading::card).toList(), access.mayAssign(user) && isReadyForReview(header.state(), all),
                access.mayAssign(user) && isFollowedUp(header.state()),
                access.mayAssign(user) && header.state() == DeviationState.FOLLOW_UP);
    }

    /**
     * To one or several members at once, for the first time or to more of them later.
     *
     * @param typedDue as 2026-12-18; a working day to come
     */
    public void assign(User user, String number, List<Recipient> recipients, String typedDue) {
        access.requireAssign(user);
        LocalDate due = dueDates.typed("due", typedDue, reading.today());
        CaseFacts held = deviations.hold(deviations.idOf(number));
        recipients.forEach(this::requireMember);
        requireNew(held.id(), recipients);
        deviations.assign(user, held.id());
        personalData.requireNoneInMemberText(held.id());
        if (held.state() == DeviationState.JOINT_REVIEW) {
            parties.takeBackDecisions(held.id(), By.user(user));
        }
        recipients.forEach(r -> send(new Assignment(held.id(), r.organisationId(), r.unitId(), due, clock.instant()), user));
        history.keepNextDueDate(held.id());
    }

    /** Gives a member another day to answer by. */
    public void moveDueDate(User user, String number, long assignmentId, String typedDue) {
        access.requireAssign(user);
        LocalDate due = dueDates.typed("newDue", typedDue, reading.today());
        CaseFacts held = deviations.hold(deviations.idOf(number));
        Assignment assignment = assignments.get(assignmentId);
        if (assignment.deviationId() != held.id()) {
            throw new NotFound("assignment of another case");
        }
        assignment.moveDueDate(due);
        history.changed(assignment, due.toString(), By.user(user));
        history.keepNextDueDate(assignment.deviationId());
    }

    static boolean isReadyForReview(DeviationState state, List<Assignment> all) {
        List<Assignment> live = all.stream().filter(a -> a.state().isLive()).toList();
        return state == DeviationState.ASSIGNED && !live.isEmpty()
                && live.stream().allMatch(a -> a.state() == AssignmentState.ANSWERED);
    }

    private static boolean isFollowedUp(DeviationState state) {
        return state == DeviationState.ANSWERED || state == DeviationState.FOLLOW_UP;
    }

    private static boolean isAssignable(DeviationState state) {
        return state == DeviationState.TRIAGE || state == DeviationState.ASSIGNED || state == DeviationState.JOINT_REVIEW;
    }

    private void requireMember(Recipient recipient) {
        boolean member = organisations.members().stream().anyMatch(m -> m.id() == recipient.organisationId());
        boolean ownUnit = recipient.unitId() == null || organisations.units().stream()
                .anyMatch(u -> u.id() == recipient.unitId() && u.organisationId() == recipient.organisationId());
        if (!member || !ownUnit) {
            throw new NotFound("member or unit");
        }
    }

    private void requireNew(long deviationId, List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            throw new InvalidInput(FieldError.of("members", "error.no-member"));
        }
        List<Long> live = assignments.live(deviationId).stream().map(Assignment::organisationId).toList();
        recipients.stream().map(Recipient::organisationId).filter(live::contains).findFirst().ifPresent(id -> {
            throw new BusinessRuleViolation("rule.already-assigned", reading.organisation(id));
        });
    }

    private void send(Assignment assignment, User user) {
        assignments.add(assignment);
        history.moved(assignment, null, null, By.user(user), clock.instant());
    }
}
