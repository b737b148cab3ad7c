package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.security.Whose;

/** Who may do what with what is to become public. Whoever may not is told that there is no such thing. */
@ApplicationScoped
class PublicationAccess {

    boolean mayRead(User user) {
        return Permission.CASE_READ.isHeldBy(user);
    }

    /** Redacts, hands over, publishes, corrects and withdraws. */
    boolean mayPrepare(User user) {
        return Permission.PUBLICATION_PREPARE.isHeldBy(user);
    }

    /** After a slip nobody waits for the other one. */
    boolean mayTakeOff(User user) {
        return Permission.PUBLICATION_TAKE_OFF.isHeldBy(user);
    }

    /** The second person's part; that it is another than who wrote is kept by {@link Publication}. */
    boolean mayRelease(User user) {
        return Permission.PUBLICATION_RELEASE.isHeldBy(user);
    }

    /** The parties see what will be public once the second person has released it, not while it is being redacted. */
    void requirePreview(User user, PublicationState state, boolean party) {
        boolean partys = party && state != PublicationState.REDACTION;
        Permission.PUBLICATION_PREVIEW.require(user, Whose.organisation(partys ? user.organisationId() : null));
    }

    void requireRead(User user) {
        Permission.CASE_READ.require(user);
    }

    void requirePrepare(User user) {
        Permission.PUBLICATION_PREPARE.require(user);
    }

    void requireTakeOff(User user) {
        Permission.PUBLICATION_TAKE_OFF.require(user);
    }

    void requireRelease(User user) {
        Permission.PUBLICATION_RELEASE.require(user);
    }
}
