package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void a_chain_with_an_end_is_no_circle() {
        assertThat(new Circles().arrow(1, 2).arrow(2, 3).arrow(1, 3).find()).isEmpty();
    }

    @Test
    void what_requires_itself_is_a_circle_of_one() {
        assertThat(new Circles().arrow(1, 1).find()).containsExactly(List.of(1L));
    }

    @Test
    void a_circle_is_told_once_with_its_path_and_without_what_leads_to_it() {
        assertThat(new Circles().arrow(1, 4).arrow(4, 7).arrow(7, 5).arrow(5, 4).find()).containsExactly(List.of(4L, 7L, 5L));
    }

    @Test
    void the_shortest_way_round_is_told() {
        assertThat(new Circles().arrow(1, 2).arrow(2, 3).arrow(3, 1).arrow(2, 1).find())
                .contains(List.of(1L, 2L)).hasSize(2);
    }

    @Test
    void circles_apart_from_each_other_are_all_told() {
        assertThat(new Circles().arrow(1, 2).arrow(2, 1).arrow(8, 9).arrow(9, 8).find())
                .containsExactly(List.of(1L, 2L), List.of(8L, 9L));
    }
}
