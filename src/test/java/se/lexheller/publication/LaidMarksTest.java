package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaidMarksTest {

    private static final int LENGTH = 3_500;

    private final LaidMarks marks = new LaidMarks();
    private final List<String> walked = new ArrayList<>();

    @Test
    void whoever_goes_far_first_lays_the_marks_that_others_then_start_from() {
        assertThat(upTo(2_480)).contains(2_000);
        assertThat(walked).containsExactly("0-1000", "1000-2000");
        walked.clear();

        assertThat(upTo(2_999)).contains(2_000);
        assertThat(upTo(1_999)).contains(1_000);
        assertThat(upTo(1_000)).contains(1_000);
        assertThat(walked).as("all is laid").isEmpty();
        assertThat(upTo(3_499)).contains(3_000);
        assertThat(walked).containsExactly("2000-3000");
    }

    @Test
    void a_place_beyond_the_end_has_no_mark_and_leaves_none() {
        assertThat(upTo(9_000)).isEmpty();
        assertThat(walked).last().isEqualTo("3000-4000");
        assertThat(upTo(3_200)).contains(3_000);
    }

    private Optional<Integer> upTo(int place) {
        return marks.upTo(place, this::walk).map(ListMark::before);
    }

    private Optional<ListMark> walk(ListMark known, int before) {
        walked.add((known == null ? 0 : known.before()) + "-" + before);
        return before < LENGTH ? Optional.of(new ListMark(before, Instant.EPOCH.minusSeconds(before), LENGTH - before)) : Optional.empty();
    }
}
