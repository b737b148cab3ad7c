package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** The redacted copy of a case that the members get, written by the coordinator beside the filer's own words. */
@ApplicationScoped
@Transactional
public class MemberTextService {

    @Inject
    private DeviationService steps;
    @Inject
    private DeviationRepository deviations;
    @Inject
    private CaseRepository cases;
    @Inject
    private DeviationAccess access;
    @Inject
    private PersonalDataCheck check;
    @Inject
    private Clock clock;

    /** @throws NotFound where there is no such number, the user may not write it, or it is too late */
    public MemberTextEdit read(User user, String number) {
        access.requireTriage(user);
        CaseHeader header = steps.header(user, number);
        if (!CaseActions.isBeingWorkedOn(header.state())) {
            throw new NotFound("nothing to redact");
        }
        CaseText original = deviations.get(header.id()).text();
        Optional<StaffCase.MemberCopy> stored = cases.memberCopy(header.id());
        return new MemberTextEdit(header, check.marked(original), stored.map(StaffCase.MemberCopy::text).orElse(original),
                deviations.memberText(header.id()).map(MemberText::version).orElse(0L),
                stored.map(StaffCase.MemberCopy::changedAt).orElse(null), stored.map(StaffCase.MemberCopy::changedBy).orElse(null));
    }

    /** @return what has to be dealt with before that text may go to the members; reasons given earlier count */
    public List<TextFinding> findings(User user, String number, CaseText typed) {
        access.requireTriage(user);
        return check.open(steps.idOf(number), typed);
    }

    /** @return the text with everything found taken out, not saved */
    public CaseText masked(User user, String number, CaseText typed) {
        access.requireTriage(user);
        return check.masked(steps.idOf(number), typed);
    }

    /**
     * @param readVersion of the stored copy that the writer had before the eyes; 0 for none
     * @param reasons     why a warning is no personal data, by {@link TextFinding#reason()}
     * @throws EditConflict where somebody else has saved since
     * @throws InvalidInput where a text can't be kept, something must be taken out, or a warning has no reason yet
     */
    public void save(User user, String number, CaseText typed, long readVersion, Map<String, String> reasons) {
        access.requireTriage(user);
        Deviation d = deviations.lock(steps.idOf(number));
        if (!CaseActions.isBeingWorkedOn(d.state())) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        typed.valid();
        Instant now = clock.instant();
        Optional<MemberText> stored = deviations.memberText(d.id());
        stored.ifPresent(text -> text.requireVersion(readVersion));
        check.clear(d.id(), typed, reasons, user.accountId(), now);
        if (stored.isPresent()) {
            stored.get().change(typed, readVersion, user.accountId(), now);
        } else {
            deviations.add(new MemberText(d.id(), typed, user.accountId(), now));
        }
    }
}
