package se.lexheller.coordinationmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time in whole months and the days left over. Both its first and its last day count: six months from 1 January
 * end on 30 June. Where the day before has no counterpart in the last month, the month's last day ends it, as in lag
 * (1930:173) 1 §: a month from 31 January ends on 28 February, in a leap year on the 29th.
 */
public record CalendarMonths(int months, int days) {

    public static final CalendarMonths NONE = new CalendarMonths(0, 0);

    /** @return the last day of so many months (at least one) that begin on a day */
    public static LocalDate lastDay(LocalDate start, int months) {
        LocalDate counterpart = start.plusMonths(months);
        boolean exists = counterpart.getDayOfMonth() == start.getDayOfMonth();
        return exists ? counterpart.minusDays(1) : counterpart;
    }

    /** @return how long a stretch is whose first and last day both count */
    public static CalendarMonths between(LocalDate first, LocalDate last) {
        int months = (int) ChronoUnit.MONTHS.between(first, last.plusDays(1));
        if (!lastDay(first, months + 1).isAfter(last)) {
            months++;
        }
        LocalDate told = months == 0 ? first.minusDays(1) : lastDay(first, months);
        return new CalendarMonths(months, (int) ChronoUnit.DAYS.between(told, last));
    }

    public CalendarMonths plus(CalendarMonths other) {
        return new CalendarMonths(months + other.months, days + other.days);
    }

    public boolean isNone() {
        return months == 0 && days == 0;
    }
}
