package se.lexheller.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Text first, then all it may stand on. */
    private static final List<List<String>> TEXT = List.of(
            List.of("ink", "paper", "surface", "sunken", "accent-soft", "ok-soft", "warn-soft", "danger-soft",
                    "info-soft", "highlight"),
            List.of("muted", "paper", "surface", "sunken"),
            List.of("accent", "paper", "surface", "sunken", "accent-soft"),
            List.of("accent-strong", "paper", "surface", "sunken", "accent-soft", "warn-soft"),
            List.of("on-accent", "accent", "accent-strong"),
            List.of("ok", "surface", "ok-soft"),
            List.of("warn", "surface", "warn-soft"),
            List.of("danger", "paper", "surface", "sunken", "danger-soft"),
            List.of("on-danger", "danger"),
            List.of("info", "surface", "info-soft"),
            List.of("on-banner", "banner"));

    /** Edge or sign first, then all it must be told from. */
    private static final List<List<String>> SIGNS = List.of(
            List.of("edge", "paper", "surface", "sunken"),
            List.of("accent", "paper", "surface", "sunken", "accent-soft", "line"),
            List.of("danger", "paper", "surface", "warn-soft"),
            List.of("warn", "paper", "surface"),
            List.of("ok", "paper", "surface"),
            List.of("focus-ring", "paper", "surface", "sunken", "accent-soft", "warn-soft", "danger-soft", "ok-soft",
                    "info-soft"),
            List.of("focus-ring", "focus-halo"));

    /** A hairline that only divides and the colour all others are made from: no contrast is asked of them. */
    private static final Set<String> EXEMPT = Set.of("line", "brand");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_can_be_read_on_everything_it_stands_on(Theme theme) throws IOException {
        assertThat(tooWeak(tokens(), theme, TEXT, 4.5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void edges_and_focus_rings_can_be_told_from_what_surrounds_them(Theme theme) throws IOException {
        assertThat(tooWeak(tokens(), theme, SIGNS, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b5a63", "#d6001c", "#ffcc00", "#ff7a00", "#3a7d1c", "#00a3e0", "#1c2f8f", "#7a1fa2",
        "#e6007e", "#000000", "#ffffff", "#808080", "#00ff00", "#0000ff"})
    void an_association_may_choose_any_colour_and_its_pages_stay_readable(String brand) throws IOException {
        ColourTokens own = tokens().withBrand(brand);
        for (Theme theme : Theme.values()) {
            assertThat(tooWeak(own, theme, TEXT, 4.5)).as("text, %s", theme).isEmpty();
            assertThat(tooWeak(own, theme, SIGNS, 3)).as("signs, %s", theme).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_browser_that_cannot_derive_colours_gets_readable_ones_too(Theme theme) throws IOException {
        ColourTokens plain = tokens().withoutDerived();
        assertThat(tooWeak(plain, theme, TEXT, 4.5)).isEmpty();
        assertThat(tooWeak(plain, theme, SIGNS, 3)).isEmpty();
    }

    @Test
    void every_colour_is_named_in_a_pair() throws IOException {
        Set<String> named = new TreeSet<>(EXEMPT);
        Stream.concat(TEXT.stream(), SIGNS.stream()).forEach(named::addAll);
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

    private static List<String> tooWeak(ColourTokens tokens, Theme theme, List<List<String>> rows, double least) {
        List<String> weak = new ArrayList<>();
        for (List<String> row : rows) {
            Colour front = tokens.colour(row.get(0), theme);
            for (String back : row.subList(1, row.size())) {
                double contrast = front.contrastWith(tokens.colour(back, theme));
                if (contrast < least) {
                    weak.add("%s on %s: %.2f".formatted(row.get(0), back, contrast));
                }
            }
        }
        return weak;
    }

    private static ColourTokens tokens() throws IOException {
        return ColourTokens.parse(Files.readString(TOKENS));
    }
}
