package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/** Accounts are the administrator's; to everybody else there are no such pages. */
@ApplicationScoped
class AccountAccess {

    void require(User user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotFound("not for this user");
        }
    }

    /** Nobody gives themselves a role: an administrator sees no cases. Nor can the last one go away by mistake. */
    void requireChange(User user, Account account) {
        require(user);
        if (account.id().equals(user.accountId())) {
            throw new BusinessRuleViolation("rule.own-account");
        }
    }
}
