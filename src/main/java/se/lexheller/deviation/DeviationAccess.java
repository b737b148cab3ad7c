package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.security.Whose;

/** Who may do what with a case in the association's hands. Whoever may not is told that there is no such case. */
@ApplicationScoped
class DeviationAccess {

    boolean mayRead(User user) {
        return Permission.CASE_READ.isHeldBy(user);
    }

    boolean mayTriage(User user) {
        return Permission.CASE_TRIAGE.isHeldBy(user);
    }

    /** @return whether the person may read and write the association's own internal notes */
    boolean mayNote(User user) {
        return Permission.CASE_NOTE.isHeldBy(user);
    }

    /** @return whether the person's organisation keeps notes of its own: the association on every case, a member on those it has got */
    boolean mayNoteForOrganisation(User user) {
        return mayNote(user) || Permission.ASSIGNMENT_NOTE.isHeldBy(user);
    }

    /** @return whether the person may open a case out of which personal data has leaked: those who deal with that, and the auditor */
    boolean mayReadRestricted(User user) {
        return Permission.CASE_READ_RESTRICTED.isHeldBy(user);
    }

    boolean isFiler(User user, Filer filer) {
        return Permission.OWN_CASE_READ.covers(user, Whose.account(filer.identity().accountId()));
    }

    void requireRead(User user) {
        Permission.CASE_READ.require(user);
    }

    void requireTriage(User user) {
        Permission.CASE_TRIAGE.require(user);
    }

    void requireNote(User user) {
        Permission.CASE_NOTE.require(user);
    }
}
