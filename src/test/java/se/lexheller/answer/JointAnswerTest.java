package se.lexheller.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.InvalidInput;

class JointAnswerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final long COORDINATOR = 9;

    private final JointAnswer answer = new JointAnswer(1);

    @Test
    void each_wording_is_kept_as_a_version() {
        answer.write(words("Ett", 0), COORDINATOR, NOW);
        answer.write(words("Två", 1), COORDINATOR, NOW);

        assertThat(answer.currentNo()).isEqualTo(2);
        assertThat(answer.versions()).extracting(JointAnswerVersion::text).containsExactly("Ett", "Två");
        assertThat(answer.version(1)).get().extracting(JointAnswerVersion::text).isEqualTo("Ett");
        assertThat(answer.version(0)).isEmpty();
        assertThat(answer.version(3)).isEmpty();
    }

    @Test
    void the_second_of_two_writers_meets_both_texts_and_loses_nothing() {
        answer.write(words("Ett", 0), COORDINATOR, NOW);
        answer.write(words("Hennes", 1), COORDINATOR, NOW);

        assertThatThrownBy(() -> answer.write(words("Hans", 1), COORDINATOR, NOW)).isInstanceOfSatisfying(EditConflict.class, conflict -> {
            assertThat(conflict.theirs()).containsEntry(JointAnswer.FIELD, "Hennes");
            assertThat(conflict.theirVersion()).isEqualTo(2);
        });
        assertThat(answer.current().text()).isEqualTo("Hennes");
        assertThat(answer.write(words("Hans och hennes", 2), COORDINATOR, NOW)).isTrue();
    }

    @Test
    void saving_the_same_words_is_no_new_version() {
        answer.write(words("Ett", 0), COORDINATOR, NOW);
        assertThat(answer.write(words(" Ett\r\n", 1), COORDINATOR, NOW)).isFalse();
        assertThat(answer.currentNo()).isEqualTo(1);
    }

    @Test
    void a_joint_answer_has_words_and_not_too_many() {
        assertThatThrownBy(() -> answer.write(words(" ", 0), COORDINATOR, NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> answer.write(words("x".repeat(10_001), 0), COORDINATOR, NOW)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_director_gives_a_motive() {
        assertThatThrownBy(() -> answer.override("  ", 11)).isInstanceOf(InvalidInput.class);
        answer.override("Brådskar", 11);
        assertThat(answer.overrideMotive()).isEqualTo("Brådskar");
    }

    private static JointText words(String text, int readNo) {
        return new JointText(text, List.of(), readNo);
    }
}
