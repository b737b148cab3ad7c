package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "åäö ÅÄÖ é", "😀👩‍👧", "<script>alert('x')</script>", "rad ett\r\nrad två\n\trad tre", "\"\\/{}[]",
        "\u0000\u0001\u007F\u0085\uFEFF", "\u202Eomvänt\u200F", "  mellanslag runt  ", "NULL", "\u2028\u2029"})
    void whatever_is_typed_comes_back_just_as_it_was(String typed) {
        FilingAnswers kept = FilingAnswers.ofJson(typed("challenge", typed).json());

        assertThat(kept.text("challenge")).isEqualTo(typed);
        assertThat(kept).isEqualTo(typed("challenge", typed));
    }

    @Test
    void a_megabyte_comes_back_whole() {
        String megabyte = "å".repeat(1_000_000);

        assertThat(FilingAnswers.ofJson(typed("challenge", megabyte).json()).text("challenge")).isEqualTo(megabyte);
    }

    @Test
    void a_page_keeps_the_answers_of_the_other_pages() {
        FilingAnswers answers = typed("challenge", "Det tog tid").with(FilingStep.INDIVIDUAL, Map.of("consequenceForIndividual", List.of("Utan lön")));

        assertThat(answers.text("challenge")).isEqualTo("Det tog tid");
        assertThat(answers.text("consequenceForIndividual")).isEqualTo("Utan lön");
    }

    @Test
    void a_page_takes_no_answers_but_its_own() {
        FilingAnswers answers = FilingAnswers.none().with(FilingStep.HAPPENED, Map.of("email", List.of("a@b.example"), "phone", List.of("ja"),
                FilingReader.ACKNOWLEDGED, List.of("PHONE challenge x skäl"), FilingCheck.hinted("challenge"), List.of("se ovan")));

        assertThat(answers).isEqualTo(FilingAnswers.none());
    }

    @Test
    void a_box_that_is_not_ticked_any_more_is_not_ticked() {
        FilingAnswers ticked = FilingAnswers.none().with(FilingStep.INVOLVED, Map.of("actors", List.of("2", "3"), "kind", List.of("OTHER")));
        FilingAnswers unticked = ticked.with(FilingStep.INVOLVED, Map.of("otherActors", List.of("Skolan")));

        assertThat(ticked.all("actors")).containsExactly("2", "3");
        assertThat(unticked.all("actors")).isEmpty();
        assertThat(unticked.text("kind")).as("a choice of one can't be taken back").isEqualTo("OTHER");
    }

    @Test
    void the_questions_of_a_kind_keep_their_answers_when_another_kind_is_chosen() {
        FilingAnswers answers = FilingAnswers.none()
                .with(FilingStep.INVOLVED, Map.of("kind", List.of("WAITING_TIME"), "WAIT_DAYS", List.of("40")))
                .with(FilingStep.INVOLVED, Map.of("kind", List.of("OTHER")));

        assertThat(answers.text("WAIT_DAYS")).isEqualTo("40");
    }

    @Test
    void nothing_printed_reveals_what_was_typed() {
        assertThat(typed("challenge", "hemligt")).asString().doesNotContain("hemligt");
    }

    private static FilingAnswers typed(String question, String answer) {
        return FilingAnswers.none().with(question, answer);
    }
}
