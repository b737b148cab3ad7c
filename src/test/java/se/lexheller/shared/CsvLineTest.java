package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46701", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1", "\uFF1D1+1", "=HYPERLINK(\"http://x\")"})
    void a_cell_that_a_spreadsheet_would_calculate_is_text(String dangerous) {
        assertThat(CsvLine.of(dangerous)).startsWith("\"'").endsWith("\"\r\n");
    }

    @Test
    void a_cell_never_ends_before_its_end() {
        assertThat(CsvLine.of("a;b", "\"=1\"", null, "rad\nett")).isEqualTo("\"a;b\";\"\"\"=1\"\"\";\"\";\"rad\nett\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LH-2026-0001", "Åtvidabergs kommun", "2026-11-21", "a=b"})
    void plain_words_stand_as_they_are(String plain) {
        assertThat(CsvLine.of(plain)).isEqualTo('"' + plain + "\"\r\n");
    }
}
