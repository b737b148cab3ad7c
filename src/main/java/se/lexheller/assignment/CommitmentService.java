package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/** Uppföljning: what came of the members' commitments, and the end of the case. */
@ApplicationScoped
@Transactional
public class CommitmentService {

    /** Name of the summary's field in forms. */
    public static final String SUMMARY = "summary";
    private static final int LONGEST_SUMMARY = 4_000;

    @Inject
    private PersonalDataDetector detector;
    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentAccess access;
    @Inject
    private DeviationService deviations;

    /** @throws BusinessRuleViolation before the case is answered, or once it is closed */
    public void record(User user, String number, List<CommitmentOutcome> typed) {
        access.requireAssign(user);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        if (held.state() != DeviationState.ANSWERED && held.state() != DeviationState.FOLLOW_UP) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        List<FieldError> errors = typed.stream().map(CommitmentOutcome::error).flatMap(Optional::stream).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        typed.stream().filter(t -> t.outcome() != null).forEach(t -> assignments.commitment(t.commitmentId(), held.id())
                .orElseThrow(() -> new NotFound("commitment")).cameTo(t.outcome(), t.note()));
    }

    /**
     * @param typed what came of it all, in a few words
     * @throws BusinessRuleViolation where it isn't known yet what came of each commitment
     */
    public void close(User user, String number, String typed) {
        access.requireAssign(user);
        CaseFacts held = deviations.hold(deviations.idOf(number));
        if (held.state() != DeviationState.FOLLOW_UP) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        String summary = TypedText.clean(typed);
        TypedText.check(SUMMARY, summary, true, LONGEST_SUMMARY).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        detector.requireNoStop(SUMMARY, summary);
        if (assignments.live(held.id()).stream().flatMap(a -> a.commitments().stream()).anyMatch(Commitment::isOpen)) {
            throw new BusinessRuleViolation("rule.commitment-without-outcome");
        }
        deviations.close(user, held.id(), summary);
    }
}
