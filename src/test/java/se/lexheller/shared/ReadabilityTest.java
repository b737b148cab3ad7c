package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @Test
    void the_index_is_words_a_sentence_and_long_words_in_a_hundred() {
        assertThat(lix("Kommunen kan ge dig mer tid. Du och din handläggare ser på det.")).isEqualTo(6 + 1 + 15);
        assertThat(lix("Du kan få mer tid. Vi ser på det med dig i maj.")).isEqualTo(7);
        assertThat(lix("Förlängning förutsätter överenskommelse mellan kommunen, Arbetsförmedlingen, Försäkringskassan samt arbetsgivaren och deltagaren.")).isEqualTo(11 + 73);
    }

    @Test
    void a_word_is_long_from_seven_letters_on_and_figures_have_none() {
        assertThat(lix("en en en en en en en en en sexton")).isEqualTo(10);
        assertThat(lix("en en en en en en en en en sjutton")).isEqualTo(20);
        assertThat(lix("en en en en en en en en en 2026-11-22")).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Det gäller t.ex. en som är ung och inte har ett jobb              | 12
            Det är så. Är det så! Det är så? Det är så.                       | 3
            Det är så … och så. Nej, så är det inte.                          | 5
            Kostar det 3.50 kr om dagen, eller 1.700 kr om året nu?           | 12""")
    void a_sentence_ends_where_a_reader_stops(String text, int words) {
        assertThat(lix(text)).isEqualTo(words);
    }

    @Test
    void a_new_line_ends_a_sentence_and_an_empty_one_counts_for_nothing() {
        assertThat(lix("Så här gör du\n\n– ring oss\r\n– kom hit\n– ta med ditt id\n")).isEqualTo(3);
    }

    @Test
    void of_a_few_words_nothing_is_said() {
        assertThat(Readability.of("Arbetsförmedlingens individuella bedömning")).isEmpty();
        assertThat(Readability.of("ett två tre fyra fem sex sju åtta nio")).isEmpty();
        assertThat(Readability.of("1 2 3 4 5 6 7 8 9 10")).isPresent();
        assertThat(Readability.of("…\n!")).isEmpty();
        assertThat(Readability.of(null)).isEmpty();
    }

    @Test
    void easy_ends_at_forty_and_hard_begins_above_forty_five() {
        assertThat(new Readability(39).isEasy()).isTrue();
        assertThat(new Readability(40).isEasy()).isFalse();
        assertThat(new Readability(45).isHard()).isFalse();
        assertThat(new Readability(46).isHard()).isTrue();
    }

    private static int lix(String text) {
        return Readability.of(text).orElseThrow().lix();
    }
}
