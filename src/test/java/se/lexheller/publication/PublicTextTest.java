package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.deviation.CaseText;
import se.lexheller.shared.FieldError;

class PublicTextTest {

    private static final CaseText WORDS = new CaseText("Rubrik", "Utmaning", "Personen", "Aktörerna", "");
    private static final PublicAnswer ANSWER = new PublicAnswer("Kinda kommun", "Svar");

    @Test
    void answers_left_empty_are_dropped() {
        PublicText text = new PublicText(WORDS, "", List.of(new PublicAnswer(" ", ""), ANSWER, new PublicAnswer("", "\r\n")), null, List.of());
        assertThat(text.answers()).containsExactly(ANSWER);
        assertThat(text.errors(false)).isEmpty();
    }

    @Test
    void there_is_at_least_one_answer_and_each_names_who_gave_it() {
        assertThat(new PublicText(WORDS, "", List.of(), "", List.of()).errors(false)).extracting(FieldError::key).containsExactly("error.no-answer");
        assertThat(new PublicText(WORDS, "", List.of(new PublicAnswer("", "Svar")), "", List.of()).errors(false))
                .extracting(FieldError::field).containsExactly("answer-heading-1");
        assertThat(new PublicText(WORDS, "", List.of(ANSWER, new PublicAnswer("AF", "")), "", List.of()).errors(false))
                .extracting(FieldError::field).containsExactly("answer-text-2");
        assertThat(new PublicText(WORDS, "", Collections.nCopies(21, ANSWER), "", List.of()).errors(false))
                .extracting(FieldError::key).containsExactly("error.too-many-answers");
    }

    @Test
    void a_correction_tells_readers_why() {
        assertThat(new PublicText(WORDS, "", List.of(ANSWER), " ", List.of()).errors(true)).extracting(FieldError::field).containsExactly("publicNote");
        assertThat(new PublicText(WORDS, "", List.of(ANSWER), "Fel ort", List.of()).errors(true)).isEmpty();
        assertThat(new PublicText(WORDS, "", List.of(ANSWER), "x".repeat(2001), List.of()).errors(true)).hasSize(1);
    }

    @Test
    void a_summary_may_be_left_out_and_is_short() {
        PublicText text = new PublicText(WORDS, null, List.of(ANSWER), "", List.of());
        assertThat(text.errors(false)).isEmpty();
        assertThat(text.inShort("Ord. ".repeat(120)).errors(false)).isEmpty();
        assertThat(text.inShort("x".repeat(601)).errors(false)).extracting(FieldError::field).containsExactly("easyRead");
    }

    @Test
    void its_fields_can_be_put_together_again() {
        PublicText text = new PublicText(WORDS, "I korthet", List.of(ANSWER, new PublicAnswer("AF", "Svar två")), "Not", List.of());
        assertThat(PublicText.of(text.fields(), List.of())).isEqualTo(text);
    }

    @Test
    void an_excerpt_ends_between_words_and_stays_on_one_line() {
        assertThat(Excerpt.of("kort\n text", 20)).isEqualTo("kort text");
        assertThat(Excerpt.of(" \n kort \t\n text  ", 9)).as("spaces around don't count").isEqualTo("kort text");
        assertThat(Excerpt.of("ett två tre\n", 11)).isEqualTo("ett två tre");
        assertThat(Excerpt.of("ett två tre\n!", 11)).as("something follows").isEqualTo("ett två …");
        assertThat(Excerpt.of("ett två tre fyra fem", 12)).isEqualTo("ett två …");
        assertThat(Excerpt.of("x".repeat(50), 12)).hasSize(12).endsWith(" …");
        assertThat(Excerpt.of("😀".repeat(50), 13)).doesNotContainPattern("[\\uD800-\\uDBFF] …");
    }
}
