package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import se.lexheller.deviation.By;
import se.lexheller.deviation.NoteService;
import se.lexheller.security.User;

/**
 * A member's staff take on, decline and hand over what is assigned to their organisation. Another organisation's
 * assignment is not found.
 */
@ApplicationScoped
@Transactional
public class MemberAssignmentService {

    @Inject
    private HeldAssignments held;
    @Inject
    private AssignmentHistory history;
    @Inject
    private Colleagues colleagues;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private NoteService notes;
    @Inject
    private Clock clock;

    public void acknowledge(User user, long assignmentId) {
        Assignment assignment = held.hold(user, assignmentId);
        history.acknowledge(assignment, user, clock.instant());
    }

    public void decline(User user, long assignmentId, Declining typed, PassReason reason) {
        Assignment assignment = held.hold(user, assignmentId);
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
        Assignment assignment = held.hold(user, assignmentId);
        String to = colleagues.receiving(assignment.organisationId(), handlerId, unitId);
        assignment.handOver(handlerId, unitId);
        history.changed(assignment, to, By.user(user));
    }

    /**
     * What the member calls the matter in its own register (diarienummer).
     *
     * @param typed empty: none
     */
    public void callIt(User user, long assignmentId, String typed) {
        Assignment assignment = held.holdAnytime(user, assignmentId);
        personalData.requireNoIdentityNumber("registryNumber", typed);
        String before = assignment.memberRegistryNumber();
        assignment.callIt(typed);
        if (!Objects.equals(before, assignment.memberRegistryNumber())) {
            history.changed(assignment, assignment.memberRegistryNumber() == null ? "–" : "Dnr " + assignment.memberRegistryNumber(), By.user(user));
        }
    }

    public void note(User user, long assignmentId, String typed) {
        notes.write(user, held.read(user, assignmentId).deviationId(), typed);
    }
}
