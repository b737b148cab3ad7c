package se.lexheller.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishDatesTest {

    private final Locale machine = Locale.getDefault();
    private SwedishDates dates;

    /** A server may stand anywhere; Arabic would bring other digits. */
    @BeforeEach
    void on_a_server_abroad() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        dates = new SwedishDates();
    }

    @AfterEach
    void back_home() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, vintern 2025/2026", "2026-03-01, våren 2026", "2026-05-31, våren 2026", "2026-06-01, sommaren 2026",
        "2026-08-31, sommaren 2026", "2026-09-01, hösten 2026", "2026-11-30, hösten 2026", "2026-12-01, vintern 2026/2027",
        "2026-12-31, vintern 2026/2027", "2027-01-01, vintern 2026/2027", "2028-02-29, vintern 2027/2028"
    })
    void the_season_follows_the_calendar_months(LocalDate date, String season) {
        assertThat(dates.season(date)).isEqualTo(season);
    }

    @Test
    void a_published_case_is_labelled_by_the_season_of_its_answer() {
        assertThat(dates.answeredLabel(LocalDate.of(2023, 10, 16))).isEqualTo("Besvarad hösten 2023");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 21 november 2026", "2026-01-01, 1 januari 2026", "2026-03-09, 9 mars 2026", "2026-05-30, 30 maj 2026",
        "2026-08-02, 2 augusti 2026", "2028-02-29, 29 februari 2028"
    })
    void a_date_in_text_is_written_out(LocalDate date, String text) {
        assertThat(dates.longDate(date)).isEqualTo(text);
    }

    @Test
    void a_date_in_a_table_is_iso() {
        assertThat(dates.shortDate(LocalDate.of(2026, 1, 9))).isEqualTo("2026-01-09");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T22:59:59Z, 2026-11-21, 23:59", "2026-11-21T23:00:00Z, 2026-11-22, 00:00",
        "2026-06-30T21:59:59Z, 2026-06-30, 23:59", "2026-06-30T22:00:00Z, 2026-07-01, 00:00"
    })
    void a_moment_belongs_to_the_swedish_day_in_winter_and_summer_time(Instant moment, LocalDate day, String time) {
        assertThat(dates.day(moment)).isEqualTo(day);
        assertThat(dates.timeOfDay(moment)).isEqualTo(time);
    }
}
