package se.lexheller.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days on which Swedish authorities work: due dates of assignments are counted in them.
 *
 * <p>Not working days are Saturdays, Sundays, the public holidays of lag (1989:253) om allmänna helgdagar, and Midsummer
 * Eve, Christmas Eve and New Year's Eve, which lag (1930:173) om beräkning av lagstadgad tid, 2 §, puts on a par with
 * Sundays when a time limit ends. Days that only collective agreements shorten (such as Maundy Thursday) are working days.
 */
@ApplicationScoped
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The library's Swedish calendar has the three eves beside the public holidays; the tests hold it to that. */
    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    public boolean isWorkingDay(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && !holidays.isHoliday(date);
    }

    /**
     * The working day that many working days after {@code start}; the start itself is not counted, as in lag (1930:173).
     * With zero days it is the start, or the next working day where the start is none.
     *
     * @param days not negative
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + days);
        }
        LocalDate day = start;
        for (int counted = 0; counted < days; counted++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return workingDayFrom(day);
    }

    /**
     * How many working days come after {@code from}, up to and including {@code to}; negative where {@code to} is the
     * earlier. So {@code workingDaysBetween(d, plusWorkingDays(d, n))} is n.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
