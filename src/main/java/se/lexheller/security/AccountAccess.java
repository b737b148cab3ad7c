package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.shared.BusinessRuleViolation;

/** Accounts are the administrator's; to everybody else there are no such pages. */
@ApplicationScoped
class AccountAccess {

    void require(User user) {
        Permission.ACCOUNTS.require(user);
    }

    /** Nobody gives themselves a role: an administrator sees no cases. Nor can the last one go away by mistake. */
    void requireChange(User user, Account account) {
        require(user);
        if (account.id().equals(user.accountId())) {
            throw new BusinessRuleViolation("rule.own-account");
        }
    }
}
