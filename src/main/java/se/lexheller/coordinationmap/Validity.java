package se.lexheller.coordinationmap;

import java.time.LocalDate;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * The days on which something holds.
 *
 * @param from  the first day; {@link #EARLIEST} where nobody knows
 * @param until the first day on which it no longer holds; {@link #OPEN} where no end is known
 */
public record Validity(LocalDate from, LocalDate until) {

    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    public static final LocalDate OPEN = LATEST.plusDays(1);
    public static final Validity ALWAYS = new Validity(EARLIEST, OPEN);

    public Validity {
        inRange(from);
        inRange(until.minusDays(1));
        if (!until.isAfter(from)) {
            throw new BusinessRuleViolation("rule.map.end-before-start");
        }
    }

    /** @param lastDay null where no end is known */
    public static Validity between(LocalDate from, LocalDate lastDay) {
        return new Validity(from, lastDay == null ? OPEN : inRange(lastDay).plusDays(1));
    }

    /** @return the day itself, where the map has days like it */
    public static LocalDate inRange(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new BusinessRuleViolation("rule.map.day-out-of-range", EARLIEST.toString(), LATEST.toString());
        }
        return day;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean overlaps(Validity other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** @return the first day, null where nobody knows */
    public LocalDate firstDay() {
        return from.equals(EARLIEST) ? null : from;
    }

    /** @return null where no end is known */
    public LocalDate lastDay() {
        return until.equals(OPEN) ? null : until.minusDays(1);
    }

    public boolean isKnown() {
        return firstDay() != null || lastDay() != null;
    }
}
