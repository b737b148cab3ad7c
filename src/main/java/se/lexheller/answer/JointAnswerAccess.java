package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who may do what with a joint answer at the association; what a party's staff may is known by the feature assignment. */
@ApplicationScoped
class JointAnswerAccess {

    boolean mayWrite(User user) {
        return Permission.JOINT_ANSWER_WRITE.isHeldBy(user);
    }

    boolean mayOverride(User user) {
        return Permission.JOINT_ANSWER_OVERRIDE.isHeldBy(user);
    }

    void requireRead(User user) {
        Permission.CASE_READ.require(user);
    }

    void requireWrite(User user) {
        Permission.JOINT_ANSWER_WRITE.require(user);
    }

    void requireOverride(User user) {
        Permission.JOINT_ANSWER_OVERRIDE.require(user);
    }
}
