package se.lexheller.audit;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who may read the audit trail: those who answer for what the others do. */
@ApplicationScoped
class AuditAccess {

    void require(User user) {
        Permission.AUDIT_READ.require(user);
    }

    /** @return whether the person sees into cases at all; the administrator learns that a step was made, not which */
    boolean maySeeSteps(User user) {
        return Permission.CASE_READ.isHeldOverAllBy(user);
    }
}
