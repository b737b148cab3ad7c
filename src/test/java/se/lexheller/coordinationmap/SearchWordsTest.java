package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void inflected_forms_are_cut_to_what_they_share() {
        assertThat(SearchWords.patterns("Arbetsträningen arbetsträningarna arbetsträning")).containsOnly("%arbetsträning%");
        assertThat(SearchWords.patterns("sjukskrivna")).containsExactly("%sjukskriv%");
    }

    @Test
    void short_words_stay_whole_and_signs_of_the_pattern_are_words_like_others() {
        assertThat(SearchWords.patterns("jobb 50% _")).containsExactly("%jobb%", "%50!%%", "%!_%");
    }

    @Test
    void much_text_is_cut() {
        assertThat(SearchWords.patterns("ord ".repeat(500))).hasSize(8);
        assertThat(SearchWords.patterns("  ")).isEmpty();
    }
}
