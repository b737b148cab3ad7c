package se.lexheller.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checked against almanacs read by hand, not against the library's own calendar. */
class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-01-01, nyårsdagen", "2026-01-06, trettondedag jul", "2026-04-03, långfredagen", "2026-04-06, annandag påsk",
        "2026-05-01, första maj", "2026-05-14, Kristi himmelsfärdsdag", "2025-06-06, nationaldagen en fredag",
        "2029-06-06, nationaldagen en onsdag", "2026-06-19, midsommarafton", "2026-12-24, julafton", "2026-12-25, juldagen",
        "2025-12-26, annandag jul", "2026-12-31, nyårsafton", "2027-03-26, långfredagen", "2027-03-29, annandag påsk",
        "2027-05-06, Kristi himmelsfärdsdag", "2027-06-25, midsommarafton", "2028-04-14, långfredagen",
        "2028-04-17, annandag påsk", "2028-05-25, Kristi himmelsfärdsdag", "2038-04-26, annandag påsk så sent den kan falla"
    })
    void a_holiday_on_a_weekday_is_no_working_day(LocalDate date, String name) {
        assertThat(workingDays.isWorkingDay(date)).as(name).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-06-06, nationaldagen en lördag", "2026-06-20, midsommardagen", "2026-10-31, alla helgons dag",
        "2026-05-24, pingstdagen", "2026-04-04, påskafton", "2026-11-21, en lördag", "2026-11-22, en söndag"
    })
    void saturdays_and_sundays_are_no_working_days(LocalDate date, String name) {
        assertThat(workingDays.isWorkingDay(date)).as(name).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-01-05, trettondagsafton", "2026-04-02, skärtorsdagen", "2026-04-30, valborgsmässoafton",
        "2026-05-15, klämdagen efter Kristi himmelsfärd", "2026-05-25, annandag pingst", "2026-06-05, dagen före nationaldagen",
        "2026-06-18, dagen före midsommarafton", "2026-06-22, måndagen efter midsommar", "2026-10-30, allhelgonaafton",
        "2026-12-23, dagen före julafton", "2026-12-28, måndag i mellandagarna", "2026-12-30, onsdag i mellandagarna",
        "2028-02-29, skottdagen"
    })
    void a_day_that_the_law_does_not_name_is_a_working_day(LocalDate date, String name) {
        assertThat(workingDays.isWorkingDay(date)).as(name).isTrue();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-23, 1, 2026-11-24",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-23, 10, 2026-12-07",
        "2026-04-02, 1, 2026-04-07",
        "2026-06-18, 1, 2026-06-22",
        "2025-06-05, 1, 2025-06-09",
        "2026-12-23, 1, 2026-12-28",
        "2026-12-30, 1, 2027-01-04",
        "2026-12-18, 10, 2027-01-08",
        "2028-02-28, 1, 2028-02-29",
        "2028-02-28, 2, 2028-03-01",
        "2027-02-26, 1, 2027-03-01"
    })
    void a_due_date_skips_weekends_and_holidays(LocalDate start, int days, LocalDate due) {
        assertThat(workingDays.plusWorkingDays(start, days)).isEqualTo(due);
    }

    @Test
    void no_days_lead_to_the_start_or_the_next_working_day() {
        assertThat(workingDays.plusWorkingDays(LocalDate.of(2026, 12, 23), 0)).isEqualTo("2026-12-23");
        assertThat(workingDays.plusWorkingDays(LocalDate.of(2026, 12, 24), 0)).isEqualTo("2026-12-28");
    }

    @Test
    void a_negative_number_of_days_is_refused() {
        assertThatThrownBy(() -> workingDays.plusWorkingDays(LocalDate.of(2026, 11, 23), -1))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-11-23, 2026-11-23, 0",
        "2026-11-23, 2026-11-24, 1",
        "2026-11-20, 2026-11-22, 0",
        "2026-12-23, 2027-01-04, 4",
        "2026-03-30, 2026-04-10, 7",
        "2026-11-24, 2026-11-23, -1",
        "2027-01-04, 2026-12-23, -4"
    })
    void working_days_between_two_dates_count_the_last_but_not_the_first(LocalDate from, LocalDate to, int days) {
        assertThat(workingDays.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 10, 21, 250})
    void counting_back_gives_the_days_that_were_added(int days) {
        for (LocalDate start : List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 23), LocalDate.of(2028, 2, 28))) {
            assertThat(workingDays.workingDaysBetween(start, workingDays.plusWorkingDays(start, days))).isEqualTo(days);
        }
    }

    /** Each of these years has 261 days from Monday to Friday, of which 12, 10 and 8 are holidays. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025, 249", "2026, 251", "2027, 253"})
    void a_whole_year_has_as_many_working_days_as_the_almanac_shows(int year, int days) {
        assertThat(workingDays.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31))).isEqualTo(days);
    }
}
