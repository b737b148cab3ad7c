package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.security.Whose;

/** Who may do what with assignments. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class AssignmentAccess {

    boolean mayReadAll(User user) {
        return Permission.CASE_READ.isHeldBy(user);
    }

    boolean mayAssign(User user) {
        return Permission.CASE_ASSIGN.isHeldBy(user);
    }

    /** @return whether the person works for that member and so reads what it has been assigned */
    boolean mayRead(User user, Assignment assignment) {
        return Permission.ASSIGNMENT_READ.covers(user, whose(assignment));
    }

    boolean mayHandle(User user, Assignment assignment) {
        return Permission.ASSIGNMENT_HANDLE.covers(user, whose(assignment));
    }

    boolean mayApprove(User user, Assignment assignment) {
        return Permission.ASSIGNMENT_APPROVE.covers(user, whose(assignment));
    }

    boolean mayWorkForMember(User user) {
        return Permission.ASSIGNMENT_READ.isHeldBy(user);
    }

    /** @return whether the person reads who filed, if the filer wants that: only while the member has the case */
    boolean mayMeetFiler(User user, Assignment assignment) {
        return assignment.state().isLive() && Permission.FILER_MEET.covers(user, whose(assignment));
    }

    void requireReadAll(User user) {
        Permission.CASE_READ.require(user);
    }

    void requireAssign(User user) {
        Permission.CASE_ASSIGN.require(user);
    }

    void requireWorkForMember(User user) {
        Permission.ASSIGNMENT_READ.require(user);
    }

    void requireRead(User user, Assignment assignment) {
        Permission.ASSIGNMENT_READ.require(user, whose(assignment));
    }

    void requireHandle(User user, Assignment assignment) {
        Permission.ASSIGNMENT_HANDLE.require(user, whose(assignment));
    }

    void requireApprove(User user, Assignment assignment) {
        Permission.ASSIGNMENT_APPROVE.require(user, whose(assignment));
    }

    private static Whose whose(Assignment assignment) {
        return Whose.organisation(assignment.organisationId());
    }
}
