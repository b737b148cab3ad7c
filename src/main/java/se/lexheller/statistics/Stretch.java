package se.lexheller.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.publication.Period;

/**
 * A month or a year of the time that is looked at, as far as it lies within it.
 *
 * @param name  2026-11 or 2026
 * @param until the first moment after it
 */
record Stretch(String name, Instant from, Instant until) {

    private static final int MOST_MONTHS = 36;
    private static final int MOST_YEARS = 60;

    /** @return from the first to the last; months, or years where there would be more than 36 months */
    static List<Stretch> of(Period time) {
        boolean months = time.first().plusMonths(MOST_MONTHS).isAfter(time.last());
        LocalDate first = time.last().getYear() - time.first().getYear() > MOST_YEARS ? time.last().minusYears(MOST_YEARS).withDayOfYear(1) : time.first();
        List<Stretch> stretches = new ArrayList<>();
        while (!first.isAfter(time.last())) {
            LocalDate next = months ? first.plusMonths(1).withDayOfMonth(1) : first.plusYears(1).withDayOfYear(1);
            Instant until = next.isAfter(time.last()) ? time.until() : midnight(next);
            stretches.add(new Stretch(first.toString().substring(0, months ? "2026-11".length() : "2026".length()), midnight(first), until));
            first = next;
        }
        return stretches;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(SwedishDates.ZONE).toInstant();
    }
}
