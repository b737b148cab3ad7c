package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.FieldError;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Möjlighet att förlänga introduktionsjobb, mojlighet-att-forlanga-introduktionsjobb",
        "Väntetid efter försteg, vantetid-efter-forsteg",
        "Åtgärd, atgard",
        "ÅÄÖ åäö, aao-aao",
        "Idé & café – à la carte!, ide-cafe-a-la-carte",
        "  AF/FK: vem gör vad?  , af-fk-vem-gor-vad",
        "3 § och 12 månader, 3-och-12-manader",
        "Œuvre Ærlig Straße, uvre-aerlig-strasse",
    })
    void a_title_becomes_lower_case_words_joined_by_hyphens(String title, String slug) {
        assertThat(Slug.of(title, s -> false)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "!?", "日本", "a", "--"})
    void a_title_without_letters_to_use_still_gets_an_address(String title) {
        assertThat(Slug.of(title, s -> false)).isEqualTo("avvikelse");
    }

    @Test
    void a_long_title_is_cut_between_words() {
        assertThat(Slug.of("språkutveckling ".repeat(12), s -> false)).hasSizeLessThanOrEqualTo(80).endsWith("sprakutveckling");
    }

    @Test
    void a_single_long_word_is_cut_all_the_same() {
        assertThat(Slug.of("a".repeat(200), s -> false)).hasSize(80);
    }

    @Test
    void a_taken_address_gets_the_next_number() {
        assertThat(Slug.of("Väntetid", Set.of("vantetid", "vantetid-2")::contains)).isEqualTo("vantetid-3");
    }

    @Test
    void a_word_that_the_list_needs_for_itself_is_nobodys_address() {
        assertThat(Slug.of("Sök", s -> false)).isEqualTo("sok-2");
        assertThat(Slug.check("slug", "sok", s -> false)).map(FieldError::key).contains("error.slug-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Å-tgard", "med mellanslag", "-borjar", "slutar-", "tva--streck", "../x", "a/b", "åäö"})
    void an_address_typed_by_hand_keeps_to_the_shape(String slug) {
        assertThat(Slug.check("slug", slug, s -> false)).map(FieldError::key).contains("error.slug-shape");
    }

    @Test
    void a_good_and_free_address_is_taken_as_typed() {
        assertThat(Slug.check("slug", "vantetid-2", s -> false)).isEmpty();
        assertThat(Slug.check("slug", "vantetid", "vantetid"::equals)).map(FieldError::key).contains("error.slug-taken");
        assertThat(Slug.check("slug", null, s -> false)).isPresent();
        assertThat(Slug.check("slug", "a".repeat(101), s -> false)).isPresent();
    }
}
