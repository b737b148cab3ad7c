package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNameTest {

    @Test
    void a_name_becomes_what_an_address_can_hold() {
        assertThat(PlainName.of("Förstärkt arbetsträning")).isEqualTo("forstarkt-arbetstraning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "Å", "a b", "a\n"})
    void what_could_be_no_such_name_is_told(String text) {
        assertThat(PlainName.isOne(text)).isFalse();
    }

    @Test
    void a_text_of_any_length_is_looked_at_without_exhausting_the_stack() {
        String long_name = "a-".repeat(100_000) + "a";
        assertThat(PlainName.isOne(long_name)).isTrue();
        assertThat(PlainName.isOne(long_name + "-")).isFalse();
    }
}
