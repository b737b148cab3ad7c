package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** The rules: kept by the director and the administrator, who enter what the association's board has decided. */
@ApplicationScoped
@Transactional
public class RetentionRuleService {

    @Inject
    private RetentionRepository rules;
    @Inject
    private RetentionAccess access;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    public boolean mayRead(User user) {
        return access.mayReadRules(user);
    }

    public boolean mayKeep(User user) {
        return access.mayKeepRules(user);
    }

    /** @return all, the newest first */
    public List<RuleRow> all(User user) {
        access.requireReadRules(user);
        return rules.rules();
    }

    /**
     * A new rule takes the place of the one in force for the same kind. What had been proposed under that one is proposed anew.
     *
     * @throws InvalidInput naming each field that has to be put right
     */
    public void decide(User user, TypedRule typed) {
        access.requireKeepRules(user);
        Instant now = clock.instant();
        RetentionRule rule = typed.valid(dates.day(now), user.accountId(), now);
        rules.lockRuleInForce(rule.kind()).ifPresent(former -> end(former, user, now));
        rules.add(rule);
        audited.fire(Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, now).on("retention-rule " + rule.kind()).change(null, "DECIDED"));
    }

    /**
     * From now on nothing of its kind goes.
     *
     * @throws NotFound              where there is no such rule
     * @throws BusinessRuleViolation where it isn't in force
     */
    public void end(User user, long ruleId) {
        access.requireKeepRules(user);
        end(rules.lockRule(ruleId), user, clock.instant());
    }

    private void end(RetentionRule rule, User user, Instant now) {
        rule.end(user.accountId(), now);
        audited.fire(Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, now).on("retention-rule " + rule.kind()).change(null, "ENDED"));
        rules.openProposal(rule.kind()).map(p -> rules.lockProposal(p.id())).ifPresent(DisposalProposal::cancel);
        rules.flush();
    }
}
