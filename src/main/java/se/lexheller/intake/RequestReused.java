package se.lexheller.intake;

import se.lexheller.shared.BusinessRuleViolation;

/** The same name was given to another request before: to answer as then would be to lose this one. */
public class RequestReused extends BusinessRuleViolation {

    RequestReused() {
        super("rule.idempotency-key-reused");
    }
}
