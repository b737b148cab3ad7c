package se.lexheller.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.deviation.DeviationKind;

class ForeignTextTest {

    @Test
    void anothers_text_is_its_letters_and_nothing_that_moves_them() {
        assertThat(ForeignText.of("a\u202Eb\u200Bc\u0000d\r\ne\uFEFF\uD800", 100)).isEqualTo("abcd\ne");
        assertThat(ForeignText.line(" två\n rader\t", 100)).isEqualTo("två rader");
        assertThat(ForeignText.of("<script>&", 100)).as("kept, and escaped where it is shown").isEqualTo("<script>&");
    }

    @Test
    void what_is_too_long_is_cut_between_characters() {
        assertThat(ForeignText.of("😀".repeat(10), 5)).isEqualTo("😀".repeat(4) + "…");
    }

    @Test
    void cases_are_near_each_other_by_the_long_words_of_their_titles_whatever_their_endings() {
        Likeness likeness = new Likeness("Möjlighet att förlänga introduktionsjobb", DeviationKind.TIME_LIMIT);
        assertThat(likeness.of(foreign("Introduktionsjobben går inte att förlänga", "Text", DeviationKind.OTHER))).isGreaterThanOrEqualTo(Likeness.NEAR);
        assertThat(likeness.of(foreign("Introduktionsjobb för kort", "x", DeviationKind.TIME_LIMIT))).isGreaterThanOrEqualTo(Likeness.NEAR);
        assertThat(likeness.of(foreign("Möjlighet att samverka", "Om något helt annat", DeviationKind.TIME_LIMIT))).isLessThan(Likeness.NEAR);
        assertThat(likeness.words()).allMatch(w -> w.matches("[\\p{L}\\p{Nd}]+"));
        assertThat(new Likeness("+-*\"() AND OR ~<> @x", DeviationKind.OTHER).words()).isEmpty();
    }

    private static ForeignCase foreign(String title, String challenge, DeviationKind kind) {
        return new ForeignCase(1, "AB-1", "https://a.example/x", title, kind, "", challenge, "", List.of(), "Ett förbund", Instant.EPOCH);
    }
}
