package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.lexheller.assignment.PassReason;
import se.lexheller.assignment.PersonalDataCheck;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/** The director decides a joint answer though somebody's approval is missing. */
@ApplicationScoped
@Transactional
public class OverrideService {

    @Inject
    private JointAnswerRepository answers;
    @Inject
    private JointAnswerAccess access;
    @Inject
    private JointAnswerHistory history;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private DeviationService deviations;

    public void override(User user, String number, String motive, PassReason reason) {
        access.requireOverride(user);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        if (held.state() != DeviationState.JOINT_REVIEW) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        JointAnswer answer = answers.of(held.id()).orElseThrow(() -> new NotFound("joint answer"));
        answer.override(motive, user.accountId());
        personalData.clear(user, held.id(), Map.of("motive", answer.overrideMotive()), reason);
        history.record(answer, JointAnswerStep.OVERRIDDEN, answer.overrideMotive(), By.user(user));
        deviations.answered(user, held.id(), answer.overrideMotive());
    }
}
