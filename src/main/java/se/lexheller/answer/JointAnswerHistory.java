package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CaseEvent;
import se.lexheller.deviation.DeviationService;

/** Leaves a trace of what happens to a joint answer (invariant 3), and tells whoever listens. */
@ApplicationScoped
class JointAnswerHistory {

    @Inject
    private DeviationService deviations;
    @Inject
    private Event<JointAnswerChanged> changed;
    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    void written(JointAnswer answer, By by, Instant now) {
        record(answer, answer.currentNo() == 1 ? JointAnswerStep.WRITTEN : JointAnswerStep.REWRITTEN, null, by);
        changed.fire(new JointAnswerChanged(answer.deviationId(), answer.currentNo(), now));
    }

    void record(JointAnswer answer, JointAnswerStep step, String reason, By by) {
        deviations.record(answer.deviationId(),
                new CaseEvent.Step(CaseEvent.Subject.JOINT_ANSWER, answer.id(), null, step, reason), by);
    }
}
