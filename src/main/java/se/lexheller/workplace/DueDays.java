package se.lexheller.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.lexheller.calendar.SwedishDates;

/**
 * The days that make a case overdue or due soon, as seen today.
 *
 * @param lastSoon the last day that counts as soon
 */
record DueDays(LocalDate today, LocalDate lastSoon) {

    long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(moment.atZone(SwedishDates.ZONE).toLocalDate(), today);
    }

    long daysLate(LocalDate due) {
        return due != null && due.isBefore(today) ? ChronoUnit.DAYS.between(due, today) : 0;
    }

    boolean isSoon(LocalDate due) {
        return due != null && !due.isBefore(today) && !due.isAfter(lastSoon);
    }
}
