package se.lexheller.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.calendar.WorkingDays;
import se.lexheller.shared.InvalidInput;

class DueDatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private final DueDates dueDates = new DueDates(new WorkingDays());

    @Test
    void three_weeks_of_working_days_are_proposed_and_christmas_is_none() {
        assertThat(dueDates.proposed(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(dueDates.proposed(MONDAY)).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void a_working_day_to_come_is_taken() {
        assertThat(dueDates.typed("due", " 2026-12-08 ", MONDAY)).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-07,error.due-not-to-come,2026-12-08", "2026-12-04,error.due-not-to-come,2026-12-08",
            "2026-12-12,error.due-not-working,2026-12-14", "2026-12-25,error.due-not-working,2026-12-28",
            "2062-12-11,error.due-too-far,2026-12-30"})
    void another_day_is_refused_and_a_better_one_named(String typed, String key, String better) {
        assertThatThrownBy(() -> dueDates.typed("due", typed, MONDAY)).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.errors()).singleElement().satisfies(error -> {
                assertThat(error.key()).isEqualTo(key);
                assertThat(error.arguments()).containsExactly(better);
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"''", "i morgon", "2026-02-30"})
    void what_is_no_day_is_refused(String typed) {
        assertThatThrownBy(() -> dueDates.typed("due", typed, MONDAY)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting("key").containsExactly("error.no-date"));
    }
}
