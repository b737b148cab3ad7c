package se.lexheller.coordinationmap;

import java.time.LocalDate;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * A period in one intervention, had or planned.
 *
 * @param programme       code, null where the person is in none
 * @param compensatedDays in the programme, on the first day
 * @param plannedEnd      its last day; null: as long as the limit lets it
 */
public record Stage(long interventionId, String programme, int compensatedDays, LocalDate start, LocalDate plannedEnd) {

    public Stage {
        Validity.inRange(start);
        if (plannedEnd != null && Validity.inRange(plannedEnd).isBefore(start)) {
            throw new BusinessRuleViolation("rule.map.end-before-start");
        }
        if (compensatedDays < 0) {
            throw new IllegalArgumentException("compensated days " + compensatedDays);
        }
    }
}
