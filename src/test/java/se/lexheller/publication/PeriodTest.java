package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-06-30, 2026-01-01, 2026-06-30", "2026-06-30, 2026-06-30, 2026-06-30, 2026-06-30",
        ", , 2025-11-23, 2026-11-22", "'', ' ', 2025-11-23, 2026-11-22", ", 2024-02-29, 2023-03-01, 2024-02-29",
        "2026-11-01, , 2026-11-01, 2026-11-22", "2027-01-01, , 2027-01-01, 2027-01-01"})
    void days_are_read_and_what_is_missing_is_the_last_twelve_months(String first, String last, LocalDate from, LocalDate to) {
        assertThat(Period.read(first, last, TODAY)).contains(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2026-06-29", "2026-01-01, 9999-12-31", "0001-01-01, 2026-01-01", "2026-02-30, 2026-03-01", "<b>, 2026-01-01",
        "2026-1-1, 2026-02-01", "+2026-01-01, 2026-02-01", "2026-01-01, i-dag"})
    void what_is_no_time_is_refused(String first, String last) {
        assertThat(Period.read(first, last, TODAY)).isEmpty();
    }

    @Test
    void a_day_is_a_day_in_sweden() {
        Period day = new Period(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 29));
        assertThat(day.from()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(day.until()).as("the day that summer time begins has 23 hours").isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
    }
}
