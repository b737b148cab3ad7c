package se.lexheller.mapfeedback;

import java.time.Duration;
import se.lexheller.shared.BusinessRuleViolation;

/** Too much has come from one place or address for now (429 in the browser). */
public class SentTooOften extends BusinessRuleViolation {

    /** Nobody counts so many minutes. */
    private static final Duration LONG = Duration.ofHours(2);

    private final Duration pause;

    SentTooOften(Duration pause) {
        super(pause.compareTo(LONG) > 0 ? "rule.feedback-too-often-today" : "rule.feedback-too-often", pause.plusMinutes(1).toMinutes());
        this.pause = pause;
    }

    /** @return how long to wait */
    public Duration pause() {
        return pause;
    }
}
