package se.lexheller.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every colour that meets another on a page, computed by WCAG 2.2: text at least 4.5:1 (1.4.3), edges, rings and other
 * signs at least 3:1 (1.4.11). A new colour token fails here until it is named in a pair.
 */
class ColourContrastTest {

    private static final Path TOKENS = Path.of("src/main/webapp/assets/css/tokens.css");

    /** A hairline that only divides and the colour all others are made from: no contrast is asked of them. */
    private static final Set<String> EXEMPT = Set.of("line", "brand");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_can_be_read_on_everything_it_stands_on(Theme theme) throws IOException {
        assertThat(tooWeakText(tokens(), theme)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void edges_and_focus_rings_can_be_told_from_what_surrounds_them(Theme theme) throws IOException {
        assertThat(tooWeakSigns(tokens(), theme)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b5a63", "#d6001c", "#ffcc00", "#ff7a00", "#3a7d1c", "#00a3e0", "#1c2f8f", "#7a1fa2",
        "#e6007e", "#000000", "#ffffff", "#808080", "#00ff00", "#0000ff"})
    void an_association_may_choose_any_colour_and_its_pages_stay_readable(String brand) throws IOException {
        ColourTokens own = tokens().withBrand(brand);
        for (Theme theme : Theme.values()) {
            assertThat(tooWeakText(own, theme)).as("text, %s", theme).isEmpty();
            assertThat(tooWeakSigns(own, theme)).as("signs, %s", theme).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_browser_that_cannot_derive_colours_gets_readable_ones_too(Theme theme) throws IOException {
        ColourTokens plain = tokens().withoutDerived();
        assertThat(tooWeakText(plain, theme)).isEmpty();
        assertThat(tooWeakSigns(plain, theme)).isEmpty();
    }

    @Test
    void every_colour_is_named_in_a_pair() throws IOException {
        Set<String> named = new TreeSet<>(EXEMPT);
        Stream.concat(ColourPairs.TEXT.stream(), ColourPairs.SIGNS.stream()).forEach(named::addAll);
        assertThat(tokens().names()).isNotEmpty().isSubsetOf(named);
    }

    @Test
    void contrast_is_computed_as_wcag_does() {
        assertThat(Colour.parse("#000").contrastWith(Colour.parse("#ffffff"))).isEqualTo(21.0);
        assertThat(Colour.parse("#767676").contrastWith(Colour.parse("#fff"))).isBetween(4.53, 4.55);
    }

    @Test
    void a_derived_colour_keeps_the_hue_and_gets_the_lightness_asked_for() {
        Colour grey = Colour.parse("#808080").derive(1.0, 0.1);
        assertThat(grey.contrastWith(Colour.parse("#fff"))).isLessThan(1.01);
        Colour same = Colour.parse("#0b5a63").derive(0.4312, 0.12);
        assertThat(same.contrastWith(Colour.parse("#0b5a63"))).isLessThan(1.03);
    }

    private static List<ColourPairs.Weak> tooWeakText(ColourTokens tokens, Theme theme) {
        return ColourPairs.tooWeak(tokens, theme).stream().filter(weak -> weak.least() > 4).toList();
    }

    private static List<ColourPairs.Weak> tooWeakSigns(ColourTokens tokens, Theme theme) {
        return ColourPairs.tooWeak(tokens, theme).stream().filter(weak -> weak.least() < 4).toList();
    }

    @Test
    void a_colour_that_makes_something_hard_to_read_is_refused_and_says_what() throws IOException {
        String dim = Files.readString(TOKENS).replace("--accent: oklch(from var(--brand) 0.43 min(c, 0.12) h);", "--accent: oklch(from var(--brand) 0.72 min(c, 0.12) h);");
        assertThat(new AccentColour(ColourTokens.parse(dim)).weakness("#ffcc00")).hasValueSatisfying(weak -> assertThat(weak.contrast()).isLessThan(4.5));
        AccentColour colours = new AccentColour(tokens());
        for (int red = 0; red <= 255; red += 51) {
            for (int green = 0; green <= 255; green += 51) {
                for (int blue = 0; blue <= 255; blue += 51) {
                    String colour = "#%02x%02x%02x".formatted(red, green, blue);
                    assertThat(colours.weakness(colour)).as(colour).isEmpty();
                }
            }
        }
    }

    private static ColourTokens tokens() throws IOException {
        return ColourTokens.parse(Files.readString(TOKENS));
    }
}
