package se.lexheller.security;

import java.util.Set;

/**
 * The person on whose behalf a service is called. Services take it as their first argument and deny by default.
 *
 * @param accountId      null where nobody is signed in
 * @param organisationId the member or the association whose staff the person is; null where none is known
 */
public record User(Long accountId, String name, String email, Long organisationId, Set<Role> roles) {

    private static final User ANONYMOUS = new User(null, "", "", null, Set.of());

    public User {
        roles = Set.copyOf(roles);
    }

    public static User anonymous() {
        return ANONYMOUS;
    }

    public boolean isSignedIn() {
        return accountId != null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the person reads every case in full: the association's staff and the auditor, never the administrator */
    public boolean readsAllCases() {
        return Permission.CASE_READ.isHeldBy(this);
    }

    /** @return whether the person works for a member and meets the cases assigned to it */
    public boolean worksForMember() {
        return Permission.ASSIGNMENT_READ.isHeldBy(this);
    }

    /** @return whether the person keeps a member's part of the map */
    public boolean keepsMap() {
        return organisationId != null && has(Role.MAP_EDITOR); // whose part of the map comes first, no right
    }

    public boolean isOf(long organisation) {
        return organisationId != null && organisationId == organisation;
    }
}
