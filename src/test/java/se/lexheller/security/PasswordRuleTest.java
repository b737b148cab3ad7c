package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.FieldError;

class PasswordRuleTest {

    private static final String EMAIL = "samordnare@forbundet.example";

    @ParameterizedTest
    @ValueSource(strings = {"åtta ord", "korrekt häst batteri", "😀😁😂😃😄😅😆😇", "  blanksteg  ", "WBKJRNTX", "sommaren vi seglade till Gotska Sandön"})
    void eight_characters_of_any_kind_are_taken(String password) {
        assertThat(PasswordRule.check(password, EMAIL)).isEmpty();
    }

    @Test
    void seven_are_too_few_and_none_is_asked_for() {
        assertThat(PasswordRule.check("sju ord", EMAIL)).map(FieldError::key).contains("error.password-short");
        assertThat(PasswordRule.check("", EMAIL)).map(FieldError::key).contains("error.required");
        assertThat(PasswordRule.check(null, EMAIL)).map(FieldError::key).contains("error.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "Qwerty123456", "12345678", "P@ssw0rd!", "football", "Sommar2026!", "hösten-26", "2026lösenord",
            "lösenordlösenord", "Lex Heller 22", "Samordningsförbundet", "!!Linköping!!", "abcdefgh", "iloveyou2"})
    void what_everybody_tries_first_is_refused_with_years_and_marks_around_it_too(String password) {
        assertThat(PasswordRule.check(password, EMAIL)).map(FieldError::key).contains("error.password-common");
    }

    @Test
    void a_long_sentence_is_taken_but_not_a_book() {
        assertThat(PasswordRule.check("lång mening ".repeat(16), EMAIL)).isEmpty();
        assertThat(PasswordRule.check("x1y2".repeat(51), EMAIL)).map(FieldError::key).contains("error.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samordnare2026", "aaaaaaaaaa", "abababababab", "12312312312"})
    void the_own_address_and_the_same_few_characters_are_what_others_would_try(String password) {
        assertThat(PasswordRule.check(password, EMAIL)).map(FieldError::key).contains("error.password-guessable");
    }
}
