package se.lexheller.incident;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Coordinator and director deal with incidents, the auditor reads them; to everybody else there are none. */
@ApplicationScoped
class IncidentAccess {

    boolean mayRead(User user) {
        return Permission.INCIDENT_READ.isHeldBy(user);
    }

    boolean mayWrite(User user) {
        return Permission.INCIDENT_HANDLE.isHeldBy(user);
    }

    void requireRead(User user) {
        Permission.INCIDENT_READ.require(user);
    }

    void requireWrite(User user) {
        Permission.INCIDENT_HANDLE.require(user);
    }
}
