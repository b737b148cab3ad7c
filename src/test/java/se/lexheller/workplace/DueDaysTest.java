package se.lexheller.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final DueDays days = new DueDays(TODAY, LocalDate.of(2026, 11, 25));

    @Test
    void the_due_date_itself_is_not_late() {
        assertThat(days.daysLate(TODAY)).isZero();
        assertThat(days.daysLate(TODAY.minusDays(1))).isEqualTo(1);
        assertThat(days.daysLate(null)).isZero();
    }

    @Test
    void soon_is_from_today_to_the_last_of_the_days() {
        assertThat(days.isSoon(TODAY.minusDays(1))).isFalse();
        assertThat(days.isSoon(TODAY)).isTrue();
        assertThat(days.isSoon(LocalDate.of(2026, 11, 25))).isTrue();
        assertThat(days.isSoon(LocalDate.of(2026, 11, 26))).isFalse();
        assertThat(days.isSoon(null)).isFalse();
    }

    @Test
    void waiting_is_counted_in_swedish_days() {
        assertThat(days.daysSince(Instant.parse("2026-11-19T23:30:00Z"))).isZero();
        assertThat(days.daysSince(Instant.parse("2026-11-19T22:30:00Z"))).isEqualTo(1);
    }
}
