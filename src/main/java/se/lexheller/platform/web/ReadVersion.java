package se.lexheller.platform.web;

import se.lexheller.shared.BusinessRuleViolation;

/**
 * Which version of a text somebody had before the eyes who now sends another (invariant 4). The page writes it into its form; a
 * form that comes without it knows of no version, least of all of the newest one.
 */
public final class ReadVersion {

    private ReadVersion() {
    }

    /**
     * @param sent what the form has told; null where it told nothing
     * @throws BusinessRuleViolation where it told nothing
     */
    public static long required(Number sent) {
        if (sent == null) {
            throw new BusinessRuleViolation("rule.version-missing");
        }
        return sent.longValue();
    }
}
