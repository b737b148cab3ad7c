package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Proposals: made by night of what the rules in force say; looked through, shortened and decided by the director. */
@ApplicationScoped
@Transactional
public class ProposalService {

    private static final int MOST_ITEMS = 500;
    private static final int SHOWN = 50;

    @Inject
    private RetentionRepository proposals;
    @Inject
    private RetentionAccess access;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    public boolean mayRead(User user) {
        return access.mayReadProposals(user);
    }

    /** @param page of the log, counted from 1 */
    public Disposals read(User user, int page) {
        access.requireReadProposals(user);
        int shown = Math.max(1, page);
        return new Disposals(proposals.proposals(SHOWN), new PageOf<>(proposals.log((shown - 1) * SHOWN, SHOWN), proposals.logCount(), shown, SHOWN),
                access.mayDecide(user));
    }

    /** @throws NotFound where there is none */
    public ProposalDetails details(User user, long id) {
        access.requireReadProposals(user);
        ProposalRow row = proposals.proposal(id);
        DisposalProposal proposal = proposals.lockProposal(id);
        return new ProposalDetails(row, proposals.rule(proposal.ruleId()).row(), proposals.items(id), access.mayDecide(user) && proposal.isProposed());
    }

    /** The director needn't wait for the night. */
    public void proposeNow(User user) {
        access.requireDecide(user);
        proposeAll();
    }

    /** Without a rule in force there is nothing to propose; one proposal of a kind is open at a time. */
    public void proposeAll() {
        for (DisposalKind kind : DisposalKind.values()) {
            Optional<RetentionRule> rule = proposals.lockRuleInForce(kind);
            if (rule.isPresent() && proposals.openProposal(kind).isEmpty()) {
                propose(rule.get());
            }
        }
    }

    private void propose(RetentionRule rule) {
        Instant now = clock.instant();
        Instant endedBefore = now.atZone(SwedishDates.ZONE).minusMonths(rule.months()).toInstant();
        List<Long> due = proposals.due(rule.kind(), endedBefore, MOST_ITEMS);
        if (!due.isEmpty()) {
            DisposalProposal proposal = proposals.add(new DisposalProposal(rule, now));
            due.forEach(id -> proposals.addItem(proposal.id(), id));
        }
    }

    /**
     * Takes a case off the list; it is not proposed again.
     *
     * @param typedReason why it is kept
     * @throws InvalidInput at {@code exemptReason} where it is missing, too long or holds personal data
     */
    public void exempt(User user, long id, long caseId, String typedReason) {
        access.requireDecide(user);
        String reason = new Reason("exemptReason", typedReason).valid(detector);
        requireProposed(proposals.lockProposal(id));
        if (proposals.exempt(id, caseId, reason, user.accountId()) == 0) {
            throw new NotFound("case of the proposal");
        }
        tell(user, id, "EXEMPTED", reason);
    }

    /** @param looked that the list has been looked through: a yes given in passing is none */
    public void approve(User user, long id, boolean looked) {
        access.requireDecide(user);
        DisposalProposal proposal = proposals.lockProposal(id);
        if (!looked) {
            throw new BusinessRuleViolation("rule.list-not-looked-through");
        }
        proposal.approve(user.accountId(), clock.instant());
        tell(user, id, "APPROVED", null);
    }

    public void decline(User user, long id) {
        access.requireDecide(user);
        proposals.lockProposal(id).decline(user.accountId(), clock.instant());
        tell(user, id, "DECLINED", null);
    }

    private void tell(User user, long id, String step, String reason) {
        audited.fire(Audited.by(user.accountId(), AuditKind.DISPOSAL, clock.instant()).on("disposal", id).change(null, step).because(reason));
    }

    private static void requireProposed(DisposalProposal proposal) {
        if (!proposal.isProposed()) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
    }
}
