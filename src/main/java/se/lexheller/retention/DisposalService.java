package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lexheller.deviation.CaseErasureService;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.DeviationService;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;

/** Does what has been approved, in portions, each with its line in the log; and forgets a filer who asks for it. */
@ApplicationScoped
@Transactional
public class DisposalService {

    private static final int PORTION = 50;

    @Inject
    private RetentionRepository proposals;
    @Inject
    private CaseErasureService erasure;
    @Inject
    private DeviationService cases;
    @Inject
    private RetentionAccess access;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @return whether there was anything to do, so that there may be more */
    public boolean disposeNext() {
        Optional<DisposalProposal> approved = proposals.takeApproved();
        approved.ifPresent(this::portion);
        return approved.isPresent();
    }

    private void portion(DisposalProposal proposal) {
        RetentionRule rule = proposals.rule(proposal.ruleId());
        if (!rule.isInForce() || proposal.decidedById() == null) {
            proposal.cancel();
            return;
        }
        Instant now = clock.instant();
        List<Long> left = proposals.left(proposal.id(), PORTION);
        int gone = 0;
        for (long id : left) {
            if (dispose(proposal.kind(), id)) {
                gone++;
                AuditKind what = proposal.kind() == DisposalKind.FILER_IDENTITY ? AuditKind.IDENTITY_ERASED : AuditKind.DISPOSAL;
                audited.fire(Audited.by(proposal.decidedById(), what, now).on("case", id).part(proposal.id()));
            }
            proposals.itemDone(proposal.id(), id, now);
        }
        if (gone > 0) {
            proposals.log(proposal.kind(), gone, proposal, rule.reference(), proposal.decidedById(), now);
        }
        if (left.size() < PORTION) {
            proposal.done(now);
        }
    }

    private boolean dispose(DisposalKind kind, long deviationId) {
        return switch (kind) {
            case FILER_IDENTITY -> erasure.forgetFiler(deviationId);
            case ENDED_CASE -> erasure.dispose(deviationId);
        };
    }

    /** @return whether the person may have a filer forgotten */
    public boolean mayForgetFiler(User user) {
        return access.mayDecide(user);
    }

    /**
     * Who filed a case asks to be forgotten; the case stays. The director weighs it against what has to be kept (GDPR art. 17.3).
     *
     * @param typedReason on what ground, without naming anybody
     * @throws InvalidInput          at {@code forgetReason}
     * @throws BusinessRuleViolation where nothing is left to forget
     */
    public void forgetFiler(User user, String number, String typedReason) {
        access.requireDecide(user);
        CaseHeader header = cases.header(user, number);
        String reason = new Reason("forgetReason", typedReason).valid(detector);
        if (!erasure.forgetFiler(header.id())) {
            throw new BusinessRuleViolation("rule.filer-forgotten-already");
        }
        Instant now = clock.instant();
        proposals.log(DisposalKind.FILER_IDENTITY, 1, null, reason, user.accountId(), now);
        audited.fire(Audited.by(user.accountId(), AuditKind.IDENTITY_ERASED, now).on(number).because(reason));
    }
}
