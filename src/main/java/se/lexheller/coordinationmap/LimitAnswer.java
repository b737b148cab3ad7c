package se.lexheller.coordinationmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long a stage may last.
 *
 * @param rule        null where none fits
 * @param usedBefore  of the limit's time, by earlier stages; none where each period has the whole time
 * @param countedOnce whether it overlaps earlier periods of the same limit, whose common days count once
 * @param lastDay     by the rule; null where there is no rule or no time left
 * @param gapDays     days between the stage before and this one, below 0 where they overlap; null for the first, and where the
 *                    one before has no known end
 * @param notReached  rules that need more compensated days than the stage has
 * @param otherwise   rules for other programmes, where none fits this one
 */
public record LimitAnswer(Stage stage, LimitRule rule, CalendarMonths usedBefore, boolean countedOnce, LocalDate lastDay, Integer gapDays,
        List<LimitRule> notReached, List<LimitRule> otherwise) {

    public boolean isUsedUp() {
        return rule != null && lastDay == null;
    }

    /** @return its last day: as planned, else by the rule; null where neither is known */
    public LocalDate end() {
        return stage.plannedEnd() != null ? stage.plannedEnd() : lastDay;
    }

    public boolean isPastLimit() {
        return lastDay != null && stage.plannedEnd() != null && stage.plannedEnd().isAfter(lastDay);
    }

    /** @return how many days the plan goes past the rule's last day */
    public long daysPast() {
        return isPastLimit() ? ChronoUnit.DAYS.between(lastDay, stage.plannedEnd()) : 0;
    }

    public boolean isGap() {
        return gapDays != null && gapDays > 0;
    }

    public boolean isOverlap() {
        return gapDays != null && gapDays < 0;
    }

    public int overlapDays() {
        return isOverlap() ? -gapDays : 0;
    }
}
