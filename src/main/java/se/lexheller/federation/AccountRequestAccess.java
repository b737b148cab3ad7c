package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Who gets an account is the administrator's to say; to everybody else there is no such queue. */
@ApplicationScoped
class AccountRequestAccess {

    void require(User user) {
        Permission.ACCOUNTS.require(user);
    }
}
