package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.CasePlaces;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.FilerConsentService;
import se.lexheller.deviation.NoteService;
import se.lexheller.organisation.UnitRow;
import se.lexheller.platform.database.FigureMemory;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** What a member's staff read: their queues, and one assignment. */
@ApplicationScoped
@Transactional
public class MemberReadingService {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private MemberQueueRepository queues;
    @Inject
    private AssignmentAccess access;
    @Inject
    private AssignmentReading reading;
    @Inject
    private Colleagues colleagues;
    @Inject
    private DeviationService deviations;
    @Inject
    private NoteService notes;
    @Inject
    private CasePlaces places;
    @Inject
    private FilerConsentService consents;
    @Inject
    private FigureMemory figures;

    /** @return how many assignments each queue of the user's member has; empty for whoever works for none */
    public Map<MemberQueue, Long> counts(User user) {
        if (!access.mayWorkForMember(user)) {
            return Map.of();
        }
        LocalDate today = reading.today();
        return figures.of(List.of("a member's queues", user.organisationId(), today), () -> queues.counts(user.organisationId(), today));
    }

    /** @throws NotFound where the user works for no member */
    public PageOf<AssignmentRow> queue(User user, AssignmentFilter filter) {
        access.requireWorkForMember(user);
        return queues.page(user.organisationId(), user.accountId(), filter, reading.today());
    }

    /** @return the units of the user's member */
    public List<UnitRow> units(User user) {
        access.requireWorkForMember(user);
        return colleagues.units(user.organisationId());
    }

    /** @throws NotFound where it is another organisation's */
    public MemberAssignmentDetails details(User user, long assignmentId) {
        Assignment a = assignments.get(assignmentId);
        access.requireRead(user, a);
        deviations.requireOpen(user, a.deviationId());
        CaseFacts facts = deviations.facts(a.deviationId());
        boolean mayHandle = access.mayHandle(user, a) && facts.state() == DeviationState.ASSIGNED && a.state().isOpen();
        long organisation = a.organisationId();
        return new MemberAssignmentDetails(facts.number(), deviations.memberText(a.deviationId()), reading.cards(List.of(a)).get(0),
                colleagues.name(organisation, a.handlerId()), a.handlerId(), a.unitId(),
                mayHandle && a.state() == AssignmentState.SENT, mayHandle,
                access.mayHandle(user, a), isInReview(a, facts.state()),
                mayHandle ? colleagues.handlers(organisation) : List.of(), colleagues.units(organisation),
                mayHandle ? colleagues.others(organisation) : List.of(),
                mayHandle ? places.citable(a.deviationId()) : List.of(), notes.notes(user, a.deviationId()), steps(a),
                access.mayMeetFiler(user, a) ? consents.knownToMembers(a.deviationId()).orElse(null) : null);
    }

    private List<StepRow> steps(Assignment a) {
        return assignments.steps(a.id()).stream().map(s -> s.seenBy(a.organisationId())).toList();
    }

    private static boolean isInReview(Assignment assignment, DeviationState state) {
        return assignment.state().isLive() && switch (state) {
            case JOINT_REVIEW, ANSWERED, FOLLOW_UP, CLOSED -> true;
            default -> false;
        };
    }
}
