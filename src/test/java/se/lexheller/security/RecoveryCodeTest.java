package se.lexheller.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void a_code_is_six_groups_of_four_and_never_the_same() {
        assertThat(RecoveryCode.random()).matches("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){5}").isNotEqualTo(RecoveryCode.random());
    }

    @Test
    void how_it_is_typed_makes_no_difference() {
        String code = "0123-4567-89ab-cdef-ghjk-mnpq";
        assertThat(RecoveryCode.hash("OI23 4567 89AB CDEF GHJK MNPQ")).isEqualTo(RecoveryCode.hash(code));
        assertThat(RecoveryCode.hash("0123-4567-89ab-cdef-ghjk-mnpr")).isNotEqualTo(RecoveryCode.hash(code));
    }

    @Test
    void the_apps_six_digits_are_none() {
        assertThat(RecoveryCode.looksLike("123 456")).isFalse();
        assertThat(RecoveryCode.looksLike(" 0123-4567-89ab-cdef-ghjk-mnpq ")).isTrue();
    }
}
