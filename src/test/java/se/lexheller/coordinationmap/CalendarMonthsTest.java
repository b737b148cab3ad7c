package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looked up in a paper calendar, not computed. */
class CalendarMonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 6, 2026-06-30", "2026-01-15, 3, 2026-04-14", "2026-01-31, 1, 2026-02-28", "2028-01-31, 1, 2028-02-29",
        "2026-01-30, 1, 2026-02-28", "2026-01-29, 1, 2026-02-28", "2026-01-28, 1, 2026-02-27", "2028-01-29, 1, 2028-02-28",
        "2026-03-31, 1, 2026-04-30", "2026-08-31, 6, 2027-02-28", "2028-02-29, 12, 2029-02-28", "2027-03-01, 12, 2028-02-29",
        "2026-12-01, 1, 2026-12-31", "2026-11-21, 12, 2027-11-20", "2026-10-31, 1, 2026-11-30"})
    void both_first_and_last_day_count(LocalDate start, int months, LocalDate last) {
        assertThat(CalendarMonths.lastDay(start, months)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 6, 0", "2026-01-15, 2026-04-14, 3, 0", "2026-01-31, 2026-02-28, 1, 0", "2026-01-31, 2026-02-27, 0, 28",
        "2026-01-31, 2026-03-01, 1, 1", "2026-05-04, 2026-05-04, 0, 1", "2028-02-29, 2029-02-28, 12, 0", "2026-01-01, 2026-02-09, 1, 9"})
    void a_stretch_is_told_in_months_and_days(LocalDate first, LocalDate last, int months, int days) {
        assertThat(CalendarMonths.between(first, last)).isEqualTo(new CalendarMonths(months, days));
    }

    @Test
    void what_is_counted_out_is_counted_back() {
        for (LocalDate start = LocalDate.of(2027, 12, 1); start.getYear() < 2029; start = start.plusDays(1)) {
            for (int months = 1; months <= 13; months++) {
                assertThat(CalendarMonths.between(start, CalendarMonths.lastDay(start, months)))
                        .as("%d months from %s", months, start).isEqualTo(new CalendarMonths(months, 0));
            }
        }
    }
}
