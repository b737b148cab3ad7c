package se.lexheller.security;

import java.util.List;
import java.util.Set;

/**
 * An account as the administrator's pages show it.
 *
 * @param organisationId null where the person belongs to none
 * @param way            how its owner comes in
 * @param secondFactor   whether an authenticator app is set up
 * @param own            whether it is the reader's own, which nobody changes by themselves
 */
public record AccountRow(long id, String name, String email, Long organisationId, Set<Role> roles, boolean active,
                         Way way, boolean secondFactor, boolean own, long version) {

    /** How somebody signs in. */
    public enum Way {
        PASSWORD, ELSEWHERE,
        /** Neither: the link by which a password is chosen has not been used. */
        NONE
    }

    /** @return name of how it stands: active, elsewhere, waiting or closed */
    public String state() {
        return !active ? "closed" : switch (way) {
            case PASSWORD -> "active";
            case ELSEWHERE -> "elsewhere";
            case NONE -> "waiting";
        };
    }

    public List<Role> rolesInOrder() {
        return roles.stream().sorted().toList();
    }
}
