package se.lexheller.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.FieldError;

class TypedSettingsTest {

    @Test
    void everything_may_be_left_empty_and_a_colour_is_kept_in_one_form() {
        assertThat(TypedSettings.none().errors()).isEmpty();
        assertThat(new TypedSettings("Förbundet", "kansli@forbundet.example", "013-12 34 56", "Gatan 1\n580 00 Linköping", "#0B5A63").errors()).isEmpty();
        assertThat(new TypedSettings("", "", "", "", "#0B5A63").accent()).isEqualTo("#0b5a63");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#0b5a6", "#0b5a63; } body { display: none", "url(x)", "#gggggg"})
    void what_is_no_colour_is_refused(String accent) {
        assertThat(new TypedSettings("", "", "", "", accent).errors()).extracting(FieldError::field).containsExactly("accent");
    }

    @Test
    void what_cannot_be_shown_is_refused_at_its_field() {
        assertThat(new TypedSettings("a\nb", "kansli", "ring oss", "x".repeat(301), "").errors()).extracting(FieldError::field)
                .containsExactly("name", "email", "phone", "postalAddress");
    }

    @Test
    void an_accessibility_statement_says_how_far_by_whom_and_when() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(new TypedPageText("Text", "", "x", "2026-11-23").errors(PublicText.ACCESSIBILITY, today)).extracting(FieldError::field)
                .containsExactly("degree", "method", "assessedOn");
        assertThat(new TypedPageText("Text", "PARTLY", "OWN", "2026-11-22").errors(PublicText.ACCESSIBILITY, today)).isEmpty();
        assertThat(new TypedPageText("", "", "", "").errors(PublicText.ABOUT, today)).extracting(FieldError::field).containsExactly("text");
    }
}
