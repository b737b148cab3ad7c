package se.lexheller.mapfeedback;

import java.time.Duration;
import se.lexheller.shared.BusinessRuleViolation;

/** Too much has come from one place or address for now (429 in the browser). */
public class SentTooOften extends BusinessRuleViolation {

    private final Duration pause;

    SentTooOften(Duration pause) {
        super("rule.feedback-too-often", Math.max(1, pause.plusMinutes(1).toMinutes()));
        this.pause = pause;
    }

    /** @return how long to wait */
    public Duration pause() {
        return pause;
    }
}
