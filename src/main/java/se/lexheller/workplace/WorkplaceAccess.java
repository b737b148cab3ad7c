package se.lexheller.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** The association's staff and the auditor read its queues; nobody else knows that there are any. */
@ApplicationScoped
class WorkplaceAccess {

    boolean mayReadQueues(User user) {
        return user.readsAllCases();
    }

    void requireQueues(User user) {
        if (!mayReadQueues(user)) {
            throw new NotFound("not for this user");
        }
    }
}
