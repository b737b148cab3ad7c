package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lexheller.shared.WordChange.Kind.ADDED;
import static se.lexheller.shared.WordChange.Kind.REMOVED;
import static se.lexheller.shared.WordChange.Kind.SAME;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void words_that_came_and_went_are_told_from_those_that_stayed() {
        assertThat(Wording.changes("Det går inte att förlänga.", "Det går att förlänga ibland."))
                .containsExactly(new WordChange(SAME, "Det går "), new WordChange(REMOVED, "inte "), new WordChange(SAME, "att "),
                        new WordChange(REMOVED, "förlänga."), new WordChange(ADDED, "förlänga ibland."));
    }

    @Test
    void replaced_words_beside_each_other_are_one_change() {
        assertThat(Wording.changes("Ring oss i dag", "Skriv till oss någon gång"))
                .containsExactly(new WordChange(REMOVED, "Ring "), new WordChange(ADDED, "Skriv till "), new WordChange(SAME, "oss "),
                        new WordChange(REMOVED, "i dag"), new WordChange(ADDED, "någon gång"));
    }

    @Test
    void the_same_wording_has_no_change() {
        assertThat(Wording.changes("Samma", "Samma")).containsExactly(new WordChange(SAME, "Samma"));
        assertThat(Wording.changes("", "Ny")).containsExactly(new WordChange(ADDED, "Ny"));
    }

    @ParameterizedTest
    @CsvSource({"a b c d e,a x c y e", "ett två,två ett", "a  b,a b", "'rad ett\nrad två','rad ett\n\nrad två\ntre'",
            "<b>x</b> y,<i>x</i> z", "å ä ö,ö ä å"})
    void both_wordings_can_be_read_out_of_the_changes(String before, String after) {
        assertThat(read(before, after, ADDED)).isEqualTo(before);
        assertThat(read(before, after, REMOVED)).isEqualTo(after);
    }

    private static String read(String before, String after, WordChange.Kind without) {
        return Wording.changes(before, after).stream().filter(c -> c.kind() != without).map(WordChange::text)
                .collect(Collectors.joining());
    }
}
