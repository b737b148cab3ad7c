package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @Test
    void line_ends_become_one_sort_and_white_space_around_goes() {
        assertThat(TypedText.clean("  en\r\ntvå\rtre \n")).isEqualTo("en\ntvå\ntre");
    }

    @Test
    void nothing_typed_is_an_empty_text() {
        assertThat(TypedText.clean(null)).isEmpty();
    }

    @Test
    void a_required_text_may_not_be_empty() {
        assertThat(key(TypedText.check("title", "", true, 10))).isEqualTo("error.required");
        assertThat(TypedText.check("title", "", false, 10)).isEmpty();
    }

    @Test
    void the_longest_text_fits_and_one_character_more_does_not() {
        assertThat(TypedText.check("title", "å".repeat(10), true, 10)).isEmpty();
        FieldError error = TypedText.check("title", "å".repeat(11), true, 10).orElseThrow();
        assertThat(error).isEqualTo(FieldError.of("title", "error.too-long", 10, 11));
    }

    @Test
    void an_emoji_counts_as_one_character() {
        assertThat(TypedText.check("title", "🙂".repeat(10), true, 10)).isEmpty();
    }

    @Test
    void angle_brackets_and_letters_of_other_languages_are_welcome() {
        assertThat(TypedText.check("title", "<b>Öäå</b> عربى & \"x\"\tny", true, 100)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x85, 0x200F, 0x202E, 0x2066, 0x061C, 0xFEFF})
    void control_characters_and_marks_that_turn_the_reading_direction_are_refused(int character) {
        assertThat(key(TypedText.check("title", "a" + Character.toString(character) + "b", true, 100)))
                .isEqualTo("error.control-characters");
    }

    @Test
    void half_a_character_is_refused() {
        assertThat(key(TypedText.check("title", "a\uD83Db", true, 100))).isEqualTo("error.control-characters");
    }

    private static String key(Optional<FieldError> error) {
        return error.orElseThrow().key();
    }
}
