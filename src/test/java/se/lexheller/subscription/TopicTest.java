package se.lexheller.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.PublishedFacts;

class TopicTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PublishedFacts FOUND = new PublishedFacts(12, "LH-2026-0001", "ett-svar", "Ett svar", DeviationKind.TIME_LIMIT,
            Set.of(3L, 6L), Set.of(8L), Set.of(9L), NOW, NOW, false);

    static Stream<Topic> topics() {
        return Stream.of(Topic.ALL, Topic.ofCase(12), Topic.about(3L, null, null, null), Topic.about(null, DeviationKind.TIME_LIMIT, 8L, 9L),
                Topic.ofSearch("q=introduktionsjobb+och+%C3%A5ret&typ=tidsgrans"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_is_read_as_it_was_written_and_fits_its_column(Topic topic) {
        assertThat(Topic.of(topic.text())).isEqualTo(topic);
        assertThat(topic.text()).matches("\\p{ASCII}{1," + Topic.LONGEST + "}");
    }

    @Test
    void every_condition_has_to_fit() {
        assertThat(Topic.ALL.fits(FOUND)).isTrue();
        assertThat(Topic.ofCase(12).fits(FOUND)).isTrue();
        assertThat(Topic.ofCase(13).fits(FOUND)).isFalse();
        assertThat(Topic.about(3L, DeviationKind.TIME_LIMIT, 8L, 9L).fits(FOUND)).isTrue();
        assertThat(Topic.about(4L, DeviationKind.TIME_LIMIT, 8L, 9L).fits(FOUND)).isFalse();
        assertThat(Topic.about(3L, DeviationKind.WAITING_TIME, 8L, 9L).fits(FOUND)).isFalse();
        assertThat(Topic.about(3L, DeviationKind.TIME_LIMIT, 7L, 9L).fits(FOUND)).isFalse();
        assertThat(Topic.about(3L, DeviationKind.TIME_LIMIT, 8L, 8L).fits(FOUND)).isFalse();
        assertThat(Topic.ofSearch("q=svar").fits(FOUND)).as("only the search knows").isFalse();
    }

    @Test
    void a_topic_is_one_thing() {
        assertThatThrownBy(() -> new Topic(1L, 2L, null, null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Topic(null, 2L, null, null, null, "q=x")).isInstanceOf(IllegalArgumentException.class);
    }
}
