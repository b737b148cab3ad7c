package se.lexheller.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lexheller.publication.Period;
import se.lexheller.statistics.Statistics.Answers;
import se.lexheller.statistics.Statistics.Count;
import se.lexheller.statistics.Statistics.Share;
import se.lexheller.statistics.Statistics.Wait;

class StatisticsTest {

    private final WaitTally tally = new WaitTally();

    @Test
    void half_of_the_cases_took_at_most_the_median_and_nine_of_ten_the_other_figure() {
        IntStream.rangeClosed(1, 10).forEach(days -> tally.add("OTHER", days, 1));

        assertThat(tally.waits()).containsExactly(new Wait(null, 10L, 5, 9), new Wait("OTHER", 10L, 5, 9));
    }

    @Test
    void a_case_that_took_very_long_moves_neither_figure_far() {
        tally.add("OTHER", 10, 99);
        tally.add("OTHER", 2_000, 1);

        assertThat(tally.waits().get(0)).isEqualTo(new Wait(null, 100L, 10, 10));
    }

    @Test
    void a_single_case_is_its_own_median() {
        tally.add("WAITING_TIME", 0, 1);

        assertThat(tally.waits().get(0)).isEqualTo(new Wait(null, 1L, 0, 0));
    }

    @Test
    void kinds_come_in_their_own_order_and_without_answered_cases_there_is_nothing() {
        assertThat(tally.waits()).isEmpty();
        tally.add("OTHER", 3, 1);
        tally.add("GAP_BETWEEN_ACTORS", 5, 1);

        assertThat(tally.waits()).extracting(Wait::kind).containsExactly(null, "GAP_BETWEEN_ACTORS", "OTHER");
    }

    @Test
    void nobody_reads_a_figure_of_one_or_two() {
        Statistics all = new Statistics(6, List.of(new Count("OTHER", 2L), new Count("INFORMATION", 3L), new Count("WAITING_TIME", 0L)),
                List.of(new Share("A", 1L, 0.5), new Share("B", 4L, 2.5)), List.of(new Share("C", 2L, 2.0)), List.of(new Count("2026-11", 1L)),
                List.of(new Wait(null, 2L, 7, 8)), List.of(new Answers("A", 9L, 1L, 0L), new Answers("B", 2L, 0L, 0L)), List.of(new Count("KEPT", 1L)));

        Statistics told = all.withoutFew();

        assertThat(told.kinds()).extracting(Count::cases).containsExactly(null, 3L, 0L);
        assertThat(told.actors()).containsExactly(new Share("A", null, null), new Share("B", 4L, 2.5));
        assertThat(told.groups()).containsExactly(new Share("C", null, null));
        assertThat(told.months()).extracting(Count::cases).containsOnlyNulls();
        assertThat(told.waits()).containsExactly(new Wait(null, null, null, null));
        assertThat(told.answers()).containsExactly(new Answers("A", 9L, null, 0L), new Answers("B", null, null, null));
        assertThat(told.outcomes()).extracting(Count::cases).containsOnlyNulls();
    }

    @Test
    void months_fill_the_time_without_gaps_from_midnight_to_midnight_in_Sweden() {
        List<Stretch> months = Stretch.of(new Period(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 4, 2)));

        assertThat(months).extracting(Stretch::name).containsExactly("2026-01", "2026-02", "2026-03", "2026-04");
        assertThat(months.get(0).from()).isEqualTo("2026-01-14T23:00:00Z");
        assertThat(months.get(3).until()).isEqualTo("2026-04-02T22:00:00Z");
        IntStream.range(1, 4).forEach(i -> assertThat(Duration.between(months.get(i - 1).until(), months.get(i).from())).isZero());
    }

    @Test
    void more_than_three_years_are_told_by_year_and_the_earliest_possible_day_makes_no_endless_table() {
        assertThat(Stretch.of(new Period(LocalDate.of(2023, 11, 22), LocalDate.of(2026, 11, 21)))).hasSize(37);
        assertThat(Stretch.of(new Period(LocalDate.of(2023, 11, 21), LocalDate.of(2026, 11, 21)))).extracting(Stretch::name)
                .containsExactly("2023", "2024", "2025", "2026");
        assertThat(Stretch.of(new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31)))).hasSizeLessThan(70);
    }
}
