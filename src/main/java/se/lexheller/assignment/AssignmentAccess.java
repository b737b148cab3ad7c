package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who may do what with assignments. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class AssignmentAccess {

    boolean mayReadAll(User user) {
        return user.readsAllCases();
    }

    boolean mayAssign(User user) {
        return user.has(Role.COORDINATOR);
    }

    /** @return whether the person works for that member and so reads what it has been assigned */
    boolean mayRead(User user, Assignment assignment) {
        return user.worksForMember() && user.isOf(assignment.organisationId());
    }

    boolean mayHandle(User user, Assignment assignment) {
        return user.has(Role.HANDLER) && mayRead(user, assignment);
    }

    boolean mayApprove(User user, Assignment assignment) {
        return user.has(Role.APPROVER) && mayRead(user, assignment);
    }

    void requireReadAll(User user) {
        require(mayReadAll(user));
    }

    void requireAssign(User user) {
        require(mayAssign(user));
    }

    void requireWorkForMember(User user) {
        require(user.worksForMember());
    }

    void requireRead(User user, Assignment assignment) {
        require(mayRead(user, assignment));
    }

    void requireHandle(User user, Assignment assignment) {
        require(mayHandle(user, assignment));
    }

    void requireApprove(User user, Assignment assignment) {
        require(mayApprove(user, assignment));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
