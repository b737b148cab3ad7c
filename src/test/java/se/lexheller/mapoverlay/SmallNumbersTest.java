package se.lexheller.mapoverlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lexheller.mapoverlay.Figures.Between;
import se.lexheller.mapoverlay.Figures.Cell;
import se.lexheller.mapoverlay.Figures.Waits;

class SmallNumbersTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_figures_none_under_three_is_left_and_none_of_three_or_more_is_lost(int seed) {
        Figures all = figures(new Random(seed));
        Figures left = SmallNumbers.left(all);

        assertThat(left.cells().values()).allMatch(n -> n >= 3);
        assertThat(left.waits().values()).allMatch(w -> w.cases() >= 3);
        assertThat(left.waits().values()).allMatch(w -> w.median() == null || w.days().size() >= 3);
        all.cells().forEach((cell, n) -> assertThat(left.cells().get(cell)).isEqualTo(n >= 3 ? n : null));
        all.waits().forEach((between, w) -> assertThat(left.waits().containsKey(between)).isEqualTo(w.cases() >= 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_figure_left_out_cannot_be_told_from_none(int seed) {
        Figures all = figures(new Random(seed));
        Map<Cell, Long> without = new HashMap<>(all.cells());
        without.values().removeIf(n -> n < 3);
        Map<Between, Waits> waits = new HashMap<>(all.waits());
        waits.values().removeIf(w -> w.cases() < 3);

        assertThat(SmallNumbers.left(all)).as("what readers see is the same with and without the one or two")
                .isEqualTo(SmallNumbers.left(new Figures(without, waits)));
    }

    @Test
    void a_median_of_fewer_than_three_is_not_told_though_the_cases_are() {
        Figures left = SmallNumbers.left(new Figures(Map.of(), Map.of(new Between(1, 2), new Waits(4, List.of(10, 90)))));
        assertThat(left.between(1, 2).cases()).isEqualTo(4);
        assertThat(left.between(1, 2).median()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0 10, 5", "1 2, 1.5", "0 0 3650, 0", "30 40 90, 40", "1 2 3 4, 2.5", "7 7 7 7 7, 7"})
    void the_median_is_the_middle_or_halfway_between_the_two_in_the_middle(String days, double median) {
        assertThat(new Waits(9, List.of(days.split(" ")).stream().map(Integer::valueOf).toList()).median()).isEqualTo(median);
    }

    @Test
    void of_nothing_there_is_no_median() {
        assertThat(new Waits(3, List.of()).median()).isNull();
    }

    private static Figures figures(Random random) {
        Map<Cell, Long> cells = new HashMap<>();
        Map<Between, Waits> waits = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            cells.put(new Cell(random.nextInt(7), random.nextInt(5)), 1L + random.nextInt(6));
            int cases = 1 + random.nextInt(6);
            waits.put(new Between(random.nextInt(4), random.nextInt(4)),
                    new Waits(cases, random.ints(random.nextInt(cases + 1), 0, 3651).sorted().boxed().toList()));
        }
        return new Figures(cells, waits);
    }
}
