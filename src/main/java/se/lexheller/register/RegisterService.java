package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.Severity;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;
import se.lexheller.shared.TypedText;

/** Reads the register, and keeps who has marked what as perhaps confidential. */
@ApplicationScoped
@Transactional
public class RegisterService {

    public static final int LONGEST_GROUND = 300;
    private static final int PAGE_SIZE = 50;
    private static final int PORTION = 2000;

    @Inject
    private RegisterRepository entries;
    @Inject
    private RegisterAccess access;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @return whether there is a register for this person at all */
    public boolean mayRead(User user) {
        return access.mayRead(user);
    }

    /** @param page counted from 1 */
    public PageOf<RegisterRow> page(User user, RegisterFilter filter, int page) {
        access.requireRead(user);
        int shown = Math.max(1, page);
        return new PageOf<>(entries.page(filter, (shown - 1) * PAGE_SIZE, PAGE_SIZE), entries.count(filter), shown, PAGE_SIZE);
    }

    /**
     * A register of any length is read in portions: none of it is kept in memory, and no transaction lasts as long as somebody's line.
     *
     * @param after id of the last entry read; 0 at the beginning
     * @return the next entries, the oldest first; empty at the end
     */
    public List<RegisterRow> portion(User user, RegisterFilter filter, long after) {
        access.requireRead(user);
        if (after == 0) {
            audited.fire(Audited.by(user.accountId(), AuditKind.EXPORTED, clock.instant()).change(null, "REGISTER"));
        }
        return entries.after(filter, after, PORTION);
    }

    /**
     * @param typed the provision that may keep the document confidential, or why the mark is lifted
     * @throws InvalidInput at {@code ground} where it is missing, too long, or seems to hold personal data
     */
    public void mark(User user, long entryId, boolean marked, String typed) {
        access.requireMark(user);
        entries.deviationOf(entryId).orElseThrow(() -> new NotFound("registry entry"));
        String ground = TypedText.clean(typed);
        TypedText.check("ground", ground, true, LONGEST_GROUND).ifPresent(RegisterService::refuse);
        if (detector.scan(ground).stream().anyMatch(f -> f.severity() == Severity.STOP || f.kind() == FindingKind.EMAIL)) {
            refuse(FieldError.of("ground", "error.ground-holds-personal-data"));
        }
        entries.mark(entryId, marked, ground, user.accountId(), clock.instant());
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }
}
