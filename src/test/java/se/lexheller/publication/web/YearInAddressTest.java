package se.lexheller.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lexheller.publication.Period;

class YearInAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({", , , 2026", "2024, , , 2024", "' 2024 ', , , 2024", "2024, 2020-01-01, 2020-12-31, 2024", ", 2025-03-01, 2025-06-30, 2025",
        ", 2020-01-01, 2026-11-20, 2026", ", 2025-03-01, , 2026", "1899, , , ", "2201, , , ", "26, , , ", "2026-01-01, , , ", ", 2026-01-01, 9999-12-31, "})
    void an_address_names_one_whole_year_or_nothing_that_is_one(String year, String first, String last, Integer read) {
        assertThat(YearInAddress.read(year, first, last, TODAY).orElse(null)).isEqualTo(read);
    }

    /** Else two figures could be subtracted, and a figure under three be known. */
    @Test
    void no_two_stretches_of_time_that_can_be_asked_for_have_a_day_in_common() {
        Set<LocalDate> days = new TreeSet<>();
        IntStream.rangeClosed(2020, 2027).mapToObj(year -> YearInAddress.read(String.valueOf(year), null, null, TODAY).map(Period::ofYear).orElseThrow())
                .flatMap(YearInAddressTest::days).forEach(day -> assertThat(days.add(day)).as("%s twice", day).isTrue());
        assertThat(days).hasSize(8 * 365 + 2);
    }

    private static Stream<LocalDate> days(Period period) {
        return period.first().datesUntil(period.last().plusDays(1));
    }
}
