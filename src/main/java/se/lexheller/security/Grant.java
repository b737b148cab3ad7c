package se.lexheller.security;

import java.util.EnumSet;
import java.util.Set;
import se.lexheller.organisation.OrganisationKind;

/** One cell of the table of {@link Permission}: who has a right over whose things. */
record Grant(Holder holder, Set<Role> roles, Reach reach) {

    /** Who: some roles, everybody who is signed in, or anybody at all. */
    enum Holder { ROLES, SIGNED_IN, ANYBODY }

    static Grant all(Role... roles) {
        return of(Reach.ALL, roles);
    }

    static Grant own(Role... roles) {
        return of(Reach.OWN, roles);
    }

    static Grant associations(Role... roles) {
        return of(Reach.ASSOCIATIONS, roles);
    }

    static Grant mine(Role... roles) {
        return of(Reach.MINE, roles);
    }

    static Grant signedIn(Reach reach) {
        return new Grant(Holder.SIGNED_IN, Set.of(), reach);
    }

    static Grant anybody(Reach reach) {
        return new Grant(Holder.ANYBODY, Set.of(), reach);
    }

    private static Grant of(Reach reach, Role... roles) {
        return new Grant(Holder.ROLES, EnumSet.of(roles[0], roles), reach);
    }

    /** A role at a member counts for nothing where it isn't known which member. */
    boolean isFor(User user) {
        return switch (holder) {
            case ANYBODY -> true;
            case SIGNED_IN -> user.isSignedIn();
            case ROLES -> roles.stream().anyMatch(r -> user.has(r) && !(r.heldAt() == OrganisationKind.MEMBER && user.organisationId() == null));
        } && !(reach == Reach.OWN && user.organisationId() == null);
    }

    boolean isFor(Role role) {
        return holder != Holder.ROLES || roles.contains(role);
    }
}
