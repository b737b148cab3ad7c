package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Consumer;
import se.lexheller.assignment.Party;
import se.lexheller.assignment.PartyService;
import se.lexheller.assignment.PassReason;
import se.lexheller.assignment.PersonalDataCheck;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/**
 * Each party approves the joint answer or reserves against it; by the last one's decision the case is answered. Not the
 * author (life-cycle table): neither who wrote the text as it stands, nor who wrote that party's own answer, which the text
 * is made of and, where there is one party only, consists of.
 */
@ApplicationScoped
@Transactional
public class ApprovalService {

    @Inject
    private JointAnswerRepository answers;
    @Inject
    private PartyService parties;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private DeviationService deviations;

    /**
     * @param readNo number of the version that the approver has read
     * @throws BusinessRuleViolation where it has been worded anew since
     */
    public void approve(User user, long assignmentId, int readNo) {
        decide(user, assignmentId, readNo, party -> parties.approve(user, assignmentId));
    }

    /** @param typed what is to be read beside the answer */
    public void reserve(User user, long assignmentId, int readNo, String typed, PassReason reason) {
        decide(user, assignmentId, readNo, party -> {
            personalData.clear(user, party.deviationId(), Map.of("reservation", TypedText.clean(typed)), reason);
            parties.reserve(user, assignmentId, typed);
        });
    }

    private void decide(User user, long assignmentId, int readNo, Consumer<Party> decision) {
        long deviationId = parties.caseOf(user, assignmentId);
        DeviationState state = deviations.hold(deviationId).state();
        Party own = parties.own(user, assignmentId);
        if (state != DeviationState.JOINT_REVIEW) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        JointAnswer answer = answers.of(deviationId).orElseThrow(() -> new NotFound("joint answer"));
        if (answer.currentNo() != readNo) {
            throw new BusinessRuleViolation("rule.worded-anew");
        }
        if (answer.isBy(user)) {
            throw new BusinessRuleViolation("rule.author-cannot-approve");
        }
        decision.accept(own);
        if (parties.parties(deviationId).stream().allMatch(Party::isDecided)) {
            deviations.answered(user, deviationId, null);
        }
    }
}
