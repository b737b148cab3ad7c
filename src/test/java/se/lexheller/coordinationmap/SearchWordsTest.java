package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void inflected_forms_are_cut_to_what_they_share() {
        assertThat(SearchWords.patterns("Arbetsträningen arbetsträningarna arbetsträning")).containsOnly("%arbetsträning%");
        assertThat(SearchWords.patterns("sjukskriven unga åtgärderna")).containsExactly("%sjukskriv%", "%ung%", "%åtgärd%");
        assertThat(SearchWords.patterns("jobb jobben jobbet jobbens")).containsOnly("%jobb%");
    }

    @Test
    void words_that_tell_nothing_count_only_where_nothing_else_is_typed() {
        assertThat(SearchWords.patterns("stöd för unga")).containsExactly("%stöd%", "%ung%");
        assertThat(SearchWords.patterns("för att")).containsExactly("%för%", "%att%");
    }

    @Test
    void signs_of_the_pattern_are_no_wildcards() {
        assertThat(SearchWords.patterns("50% a_b !")).containsExactly("%50%", "%a!_b%");
    }

    @Test
    void much_text_is_cut() {
        assertThat(SearchWords.patterns("ord ".repeat(500))).hasSize(8);
        assertThat(SearchWords.patterns("  ")).isEmpty();
    }
}
