package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

class CaseTextTest {

    @Test
    void all_but_the_proposal_are_needed() {
        assertThat(new CaseText(null, " ", "\n", "", null).errors()).extracting(FieldError::field)
                .containsExactly("title", "challenge", "consequenceForIndividual", "consequenceForActors");
        assertThatThrownBy(() -> new CaseText("", "", "", "", "").valid()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void å_ä_ö_emoji_and_angle_brackets_are_welcome() {
        assertThat(text("Åäö 🙂 <script>alert(1)</script>").errors()).isEmpty();
    }

    @Test
    void a_text_may_be_as_long_as_the_database_takes_it_and_no_longer() {
        assertThat(text("x".repeat(200)).errors()).isEmpty();
        assertThat(text("🙂".repeat(200)).errors()).isEmpty();
        assertThat(text("x".repeat(201)).errors()).containsExactly(FieldError.of("title", "error.too-long", 200, 201));
        assertThat(new CaseText("T", "x".repeat(10_000), "b", "c", "x".repeat(10_000)).errors()).isEmpty();
        assertThat(new CaseText("T", "x".repeat(10_001), "b", "c", "x".repeat(10_001)).errors()).extracting(FieldError::field)
                .containsExactly("challenge", "proposedSolution");
    }

    @Test
    void a_title_is_one_line_and_other_texts_may_be_many() {
        assertThat(text("Rad ett\nrad två").errors()).containsExactly(FieldError.of("title", "error.control-characters"));
        assertThat(new CaseText("T", "Rad ett\r\nrad två", "b", "c", "").challenge()).isEqualTo("Rad ett\nrad två");
    }

    @Test
    void hidden_characters_are_refused_at_their_field() {
        assertThat(new CaseText("T", "a\u202Eb", "b\u0000", "c", "").errors()).extracting(FieldError::field)
                .containsExactly("challenge", "consequenceForIndividual");
    }

    @Test
    void fields_come_back_as_they_went() {
        assertThat(CaseText.of(Cases.TEXT.fields())).isEqualTo(Cases.TEXT);
        assertThat(List.copyOf(Cases.TEXT.fields().keySet())).containsExactly("title", "challenge", "consequenceForIndividual",
                "consequenceForActors", "proposedSolution");
    }

    private static CaseText text(String title) {
        return new CaseText(title, "a", "b", "c", "");
    }
}
