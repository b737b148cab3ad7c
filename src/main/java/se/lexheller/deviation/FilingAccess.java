package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who may open a draft, and in which way somebody files. */
@ApplicationScoped
class FilingAccess {

    /**
     * The cookie alone opens a draft begun without signing in; one begun signed in wants the same person again, since the
     * next one at a shared computer has the same cookie.
     */
    boolean mayOpen(User user, FilingDraft draft) {
        return draft.accountId() == null || Objects.equals(draft.accountId(), user.accountId());
    }

    boolean mayFileForSomebodyElse(User user) {
        return Permission.FILE_FOR_SOMEBODY.isHeldBy(user);
    }

    /** @throws NotFound where a draft begun for somebody on the phone is met by one who is no coordinator */
    FilingWay way(User user, FilingAnswers answers) {
        if (answers.text(FilingService.PHONE).isEmpty()) {
            return user.isSignedIn() ? FilingWay.SIGNED_IN : FilingWay.BY_EMAIL;
        }
        if (!mayFileForSomebodyElse(user)) {
            throw new NotFound("draft for somebody else");
        }
        return FilingWay.BY_PHONE;
    }
}
