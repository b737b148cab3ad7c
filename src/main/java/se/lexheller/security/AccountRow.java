package se.lexheller.security;

import java.util.List;
import java.util.Set;

/**
 * An account as the administrator's pages show it.
 *
 * @param organisationId null where the person belongs to none
 * @param activated      whether a password has been chosen
 * @param secondFactor   whether an authenticator app is set up
 * @param own            whether it is the reader's own, which nobody changes by themselves
 */
public record AccountRow(long id, String name, String email, Long organisationId, Set<Role> roles, boolean active,
                         boolean activated, boolean secondFactor, boolean own, long version) {

    public List<Role> rolesInOrder() {
        return roles.stream().sorted().toList();
    }
}
