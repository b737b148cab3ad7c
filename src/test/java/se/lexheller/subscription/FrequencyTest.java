package se.lexheller.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 2026-11-22T10:00:00Z, 2026-11-22T10:00:00Z",
        // Sweden is an hour ahead of UTC in November, two in July.
        "DAILY, 2026-11-22T10:00:00Z, 2026-11-23T06:00:00Z",
        "DAILY, 2026-11-22T05:59:59Z, 2026-11-22T06:00:00Z",
        "DAILY, 2026-11-22T06:00:00Z, 2026-11-23T06:00:00Z",
        "DAILY, 2026-07-01T04:59:00Z, 2026-07-01T05:00:00Z",
        // The day at whose night the clock goes back, and the one where it goes on.
        "DAILY, 2026-10-24T20:00:00Z, 2026-10-25T06:00:00Z",
        "DAILY, 2026-03-28T20:00:00Z, 2026-03-29T05:00:00Z",
        // A Sunday, a Monday before seven and after.
        "WEEKLY, 2026-11-22T10:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-23T05:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY, 2026-11-23T07:00:00Z, 2026-11-30T06:00:00Z",
        // Half past midnight on a Monday in Sweden is still Sunday in UTC.
        "WEEKLY, 2026-11-22T23:30:00Z, 2026-11-23T06:00:00Z",
        "MONTHLY, 2026-11-22T10:00:00Z, 2026-12-01T06:00:00Z",
        "MONTHLY, 2026-12-01T05:00:00Z, 2026-12-01T06:00:00Z",
        "MONTHLY, 2026-12-01T06:00:00Z, 2027-01-01T06:00:00Z",
    })
    void what_happens_is_told_at_seven_in_sweden(Frequency frequency, Instant happens, Instant told) {
        assertThat(frequency.next(happens)).isEqualTo(told);
    }
}
