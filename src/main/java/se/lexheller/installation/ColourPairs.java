package se.lexheller.installation;

import java.util.ArrayList;
import java.util.List;

/** Every colour that meets another on a page, and how well the two must be told apart by WCAG 2.2 (1.4.3, 1.4.11). */
final class ColourPairs {

    static final double TEXT_LEAST = 4.5;
    static final double SIGN_LEAST = 3;

    /** Text first, then all it may stand on. */
    static final List<List<String>> TEXT = List.of(
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
    static final List<List<String>> SIGNS = List.of(
            List.of("edge", "paper", "surface", "sunken"),
            List.of("accent", "paper", "surface", "sunken", "accent-soft", "line"),
            List.of("danger", "paper", "surface", "warn-soft"),
            List.of("warn", "paper", "surface"),
            List.of("ok", "paper", "surface"),
            List.of("focus-ring", "paper", "surface", "sunken", "accent-soft", "warn-soft", "danger-soft", "ok-soft",
                    "info-soft"),
            List.of("focus-ring", "focus-halo"));

    private ColourPairs() {
    }

    /** Two colours that are too near to each other. */
    record Weak(String front, String back, Theme theme, double contrast, double least) {
    }

    static List<Weak> tooWeak(ColourTokens tokens, Theme theme) {
        List<Weak> weak = new ArrayList<>();
        collect(tokens, theme, TEXT, TEXT_LEAST, weak);
        collect(tokens, theme, SIGNS, SIGN_LEAST, weak);
        return weak;
    }

    private static void collect(ColourTokens tokens, Theme theme, List<List<String>> rows, double least, List<Weak> weak) {
        for (List<String> row : rows) {
            Colour front = tokens.colour(row.get(0), theme);
            for (String back : row.subList(1, row.size())) {
                double contrast = front.contrastWith(tokens.colour(back, theme));
                if (contrast < least) {
                    weak.add(new Weak(row.get(0), back, theme, contrast, least));
                }
            }
        }
    }
}
