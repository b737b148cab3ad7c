package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.assignment.Party;
import se.lexheller.assignment.PartyService;
import se.lexheller.assignment.PassReason;
import se.lexheller.assignment.PersonalDataCheck;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseEvent;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.NotFound;

/** The association words the joint answer, and the director decides it where an approval is missing. */
@ApplicationScoped
@Transactional
public class JointAnswerService {

    @Inject
    private JointAnswerRepository answers;
    @Inject
    private JointAnswerAccess access;
    @Inject
    private PartyService parties;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private DeviationService deviations;
    @Inject
    private Event<JointAnswerChanged> changed;
    @Inject
    private Clock clock;

    /** Starts the joint review with the first wording; after an interruption, with the wording to go on from. */
    public void start(User user, String number, String text, int readNo, PassReason reason) {
        access.requireWrite(user);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        if (!parties.isReadyForReview(held.id(), held.state())) {
            throw new BusinessRuleViolation("rule.not-all-answered");
        }
        write(user, held.id(), text, readNo, reason);
        deviations.startJointReview(user, held.id());
    }

    /**
     * Words it anew: all parties have to approve again.
     *
     * @param readNo number of the version that the writer had before the eyes
     * @throws EditConflict where somebody else has saved since
     */
    public void edit(User user, String number, String text, int readNo, PassReason reason) {
        access.requireWrite(user);
        CaseFacts held = inReview(number);
        if (write(user, held.id(), text, readNo, reason)) {
            parties.takeBackDecisions(held.id(), By.user(user));
        }
    }

    /** The director decides though somebody's approval is missing. */
    public void override(User user, String number, String motive, PassReason reason) {
        access.requireOverride(user);
        CaseFacts held = inReview(number);
        JointAnswer answer = get(held.id());
        answer.override(motive, user.accountId());
        personalData.clear(user, held.id(), Map.of("motive", answer.overrideMotive()), reason);
        record(answer, JointAnswerStep.OVERRIDDEN, answer.overrideMotive(), By.user(user));
        deviations.answered(user, held.id(), answer.overrideMotive());
    }

    /**
     * For the publication, whose staff have been asked who may, and for the filer's own page, which has checked the secret.
     *
     * @return empty until the case is answered
     */
    public Optional<AgreedAnswer> agreed(long deviationId) {
        if (deviations.facts(deviationId).answeredAt() == null) {
            return Optional.empty();
        }
        return answers.of(deviationId).map(answer -> agreed(answer, parties.parties(deviationId)));
    }

    /** @return whether the organisation has a part in the answer of that case, so that it may see how it will be published */
    public boolean isParty(long deviationId, long organisationId) {
        return parties.parties(deviationId).stream().anyMatch(party -> party.organisationId() == organisationId);
    }

    private static AgreedAnswer agreed(JointAnswer answer, List<Party> parties) {
        List<PartyReservation> reservations = parties.stream().filter(p -> p.reservation() != null)
                .map(p -> new PartyReservation(p.organisation(), p.reservation())).toList();
        return new AgreedAnswer(answer.current().text(), reservations, parties.stream().map(Party::organisation).toList());
    }

    private boolean write(User user, long deviationId, String text, int readNo, PassReason reason) {
        Instant now = clock.instant();
        JointAnswer answer = answers.of(deviationId).orElseGet(() -> new JointAnswer(deviationId));
        if (!answer.write(text, readNo, user.accountId(), now)) {
            return false;
        }
        personalData.clear(user, deviationId, Map.of(JointAnswer.FIELD, answer.current().text()), reason);
        answers.add(answer);
        record(answer, answer.currentNo() == 1 ? JointAnswerStep.WRITTEN : JointAnswerStep.REWRITTEN, null, By.user(user));
        changed.fire(new JointAnswerChanged(deviationId, answer.currentNo(), now));
        return true;
    }

    private CaseFacts inReview(String number) {
        CaseFacts held = deviations.hold(deviations.idOf(number));
        if (held.state() != DeviationState.JOINT_REVIEW) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        return held;
    }

    private JointAnswer get(long deviationId) {
        return answers.of(deviationId).orElseThrow(() -> new NotFound("joint answer"));
    }

    private void record(JointAnswer answer, JointAnswerStep step, String reason, By by) {
        deviations.record(answer.deviationId(),
                new CaseEvent.Step(CaseEvent.Subject.JOINT_ANSWER, answer.id(), null, step, reason), by);
    }
}
