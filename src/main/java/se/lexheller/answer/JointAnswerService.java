package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.lexheller.assignment.PartyService;
import se.lexheller.assignment.PassReason;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;

/** The association words the joint answer. */
@ApplicationScoped
@Transactional
public class JointAnswerService {

    @Inject
    private JointAnswerAccess access;
    @Inject
    private JointAnswerTexts texts;
    @Inject
    private PartyService parties;
    @Inject
    private DeviationService deviations;

    /** Starts the joint review with the first wording; after an interruption, with the wording to go on from. */
    public void start(User user, String number, JointText typed, PassReason reason) {
        access.requireWrite(user);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        if (!parties.isReadyForReview(held.id(), held.state())) {
            throw new BusinessRuleViolation("rule.not-all-answered");
        }
        texts.write(user, held.id(), typed, reason);
        deviations.startJointReview(user, held.id());
    }

    /**
     * Words it anew, or rests it on something else: all parties have to approve again.
     *
     * @throws EditConflict where somebody else has saved since
     */
    public void edit(User user, String number, JointText typed, PassReason reason) {
        access.requireWrite(user);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        if (held.state() != DeviationState.JOINT_REVIEW) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        if (texts.write(user, held.id(), typed, reason)) {
            parties.takeBackDecisions(held.id(), By.user(user));
        }
    }
}
